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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterRow;
import org.yaomen.programme.ParameterTerms;
import org.yaomen.programme.ParameterVersion;
import org.yaomen.programme.Parameters;
import org.yaomen.shared.Page;
import org.yaomen.shared.RegionCode;

/** Dated figures that calculations rest on（政策参数）. */
@Path("/parameters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParameterResource {

    /** Which values are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("name")
        @Nullable
        ParameterName name;

        @QueryParam("regionCode")
        @Nullable
        RegionCode regionCode;

        @QueryParam("on")
        @Nullable
        LocalDate on;

        @QueryParam("toConfirm")
        @Nullable
        Boolean toConfirm;

        Parameters.Query query() {
            return new Parameters.Query(name, regionCode, on, toConfirm);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Parameters parameters;

    @Inject
    private Once once;

    @GET
    public Page<ParameterRow> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return parameters.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.PARAMETERS, asked, page -> parameters.list(filter.query(), page));
    }

    /** A new version; nothing that is there changes. */
    @POST
    @APIResponseSchema(value = ParameterVersion.class, responseCode = "200")
    public Response add(@NotNull @Valid ParameterTerms terms) {
        return once.done(() -> parameters.add(terms));
    }
}
