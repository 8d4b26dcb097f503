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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.PlaceLevel;
import org.yaomen.enterprise.TownshipChange;
import org.yaomen.enterprise.TownshipTerms;
import org.yaomen.enterprise.TownshipView;
import org.yaomen.enterprise.Townships;
import org.yaomen.shared.Page;

/** Townships, villages and their accounts（镇乡街道、村）. */
@Path("/townships")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TownshipResource {

    @Inject
    private ListExports exports;

    @Inject
    private Townships townships;

    @Inject
    private Once once;

    /** {@code level} TOWNSHIP or VILLAGE; {@code partOf} the code of a township whose villages are wanted. */
    @GET
    public Page<TownshipView> list(
            @QueryParam("words") @Nullable String words,
            @QueryParam("level") @Nullable PlaceLevel level,
            @QueryParam("partOf") @Nullable String partOf,
            @BeanParam ListParams list) {
        return townships.list(new Townships.Query(words, level, partOf), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("words") @Nullable String words,
            @QueryParam("level") @Nullable PlaceLevel level,
            @QueryParam("partOf") @Nullable String partOf,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.TOWNSHIPS, asked, page -> townships.list(new Townships.Query(words, level, partOf), page));
    }

    @POST
    @APIResponseSchema(value = TownshipView.class, responseCode = "201")
    public Response register(@NotNull @Valid TownshipTerms terms) {
        return once.created(() -> townships.register(terms), view -> "/townships/" + view.code());
    }

    @GET
    @Path("/{code}")
    public TownshipView get(@PathParam("code") String code) {
        return townships.get(code);
    }

    @PUT
    @Path("/{code}")
    public TownshipView change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TownshipChange change) {
        return townships.change(code, IfMatch.version(ifMatch), change);
    }
}
