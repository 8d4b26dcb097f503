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
import org.yaomen.enterprise.EnterpriseChange;
import org.yaomen.enterprise.EnterpriseRow;
import org.yaomen.enterprise.EnterpriseTerms;
import org.yaomen.enterprise.EnterpriseView;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.enterprise.Facilities;
import org.yaomen.enterprise.FacilityTerms;
import org.yaomen.enterprise.FacilityView;
import org.yaomen.enterprise.Reveal;
import org.yaomen.shared.Page;

/** Enterprises and their facilities（企业）. */
@Path("/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EnterpriseResource {

    /** A sealed value in full（完整内容）. */
    public record Revealed(String value) {}

    @Inject
    private ListExports exports;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Facilities facilities;

    @Inject
    private Once once;

    @GET
    public Page<EnterpriseRow> list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("township") @Nullable String township,
            @BeanParam ListParams list) {
        return enterprises.list(new Enterprises.Query(words, township), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("words") @Nullable String words,
            @QueryParam("township") @Nullable String township,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.ENTERPRISES, asked, page -> enterprises.list(new Enterprises.Query(words, township), page));
    }

    @POST
    @APIResponseSchema(value = EnterpriseView.class, responseCode = "201")
    public Response register(@NotNull @Valid EnterpriseTerms terms) {
        return once.created(() -> enterprises.register(terms), view -> "/enterprises/" + view.id());
    }

    @GET
    @Path("/{id}")
    public EnterpriseView get(@PathParam("id") UUID id) {
        return enterprises.get(id);
    }

    @PUT
    @Path("/{id}")
    public EnterpriseView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EnterpriseChange change) {
        return enterprises.change(id, IfMatch.version(ifMatch), change);
    }

    /** Not through {@link Once}: it would keep the answer. Each look is recorded, a repeated one too. */
    @POST
    @Path("/{id}/reveal")
    @APIResponseSchema(value = Revealed.class, responseCode = "200")
    public Response reveal(@PathParam("id") UUID id, @NotNull @Valid Reveal reveal) {
        return Response.ok(new Revealed(enterprises.reveal(id, reveal)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}/facilities")
    public Page<FacilityView> facilities(@PathParam("id") UUID id, @BeanParam ListParams list) {
        return facilities.list(new Facilities.Query(enterprises.get(id).id(), null), list.page());
    }

    @POST
    @Path("/{id}/facilities")
    @APIResponseSchema(value = FacilityView.class, responseCode = "201")
    public Response addFacility(@PathParam("id") UUID id, @NotNull @Valid FacilityTerms terms) {
        return once.created(() -> facilities.add(id, terms), view -> "/facilities/" + view.id());
    }
}
