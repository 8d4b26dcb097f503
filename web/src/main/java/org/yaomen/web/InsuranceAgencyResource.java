package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Page;
import org.yaomen.socialinsurance.Agencies;
import org.yaomen.socialinsurance.AgencyTerms;
import org.yaomen.socialinsurance.AgencyView;

/** The agencies that transfers go between（经办机构）. */
@Path("/insurance-agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InsuranceAgencyResource {

    /** Which agencies are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("words")
        @Nullable
        String words;

        @QueryParam("inSystem")
        @Nullable
        Boolean inSystem;
    }

    @Inject
    private ListExports exports;

    @Inject
    private Agencies agencies;

    @Inject
    private Once once;

    @GET
    public Page<AgencyView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return agencies.list(filter.words, filter.inSystem, list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.INSURANCE_AGENCIES, asked, page -> agencies.list(filter.words, filter.inSystem, page));
    }

    @POST
    @APIResponseSchema(value = AgencyView.class, responseCode = "200")
    public Response add(@NotNull @Valid AgencyTerms terms) {
        return once.done(() -> agencies.add(terms));
    }
}
