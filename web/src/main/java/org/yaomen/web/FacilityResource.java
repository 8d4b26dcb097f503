package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.Facilities;
import org.yaomen.enterprise.FacilityCorrection;
import org.yaomen.enterprise.FacilityTerms;
import org.yaomen.enterprise.FacilityView;
import org.yaomen.shared.Page;

/** Kilns, mines and lines（设施）. */
@Path("/facilities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class FacilityResource {

    @Inject
    private ListExports exports;

    @Inject
    private Facilities facilities;

    @Inject
    private Once once;

    @GET
    public Page<FacilityView> list(
            @QueryParam("enterprise") @Nullable UUID enterprise,
            @QueryParam("words") @Nullable String words,
            @BeanParam ListParams list) {
        return facilities.list(new Facilities.Query(enterprise, words), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("enterprise") @Nullable UUID enterprise,
            @QueryParam("words") @Nullable String words,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.FACILITIES, asked, page -> facilities.list(new Facilities.Query(enterprise, words), page));
    }

    @GET
    @Path("/{id}")
    public FacilityView get(@PathParam("id") UUID id) {
        return facilities.get(id);
    }

    @PUT
    @Path("/{id}")
    public FacilityView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacilityTerms terms) {
        return facilities.change(id, IfMatch.version(ifMatch), terms);
    }

    @POST
    @Path("/{id}/correction")
    @APIResponseSchema(value = FacilityView.class, responseCode = "200")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid FacilityCorrection correction) {
        int version = IfMatch.version(ifMatch);
        return once.done(() -> facilities.correct(id, version, correction));
    }
}
