package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.allocation.Allocations;
import org.yaomen.allocation.Lineage;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.fund.RegisterAppropriation;
import org.yaomen.shared.Page;

/** Budget documents and what is left of them（预算指标）. */
@Path("/appropriations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppropriationResource {

    /** Which appropriations are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("fundSourceId")
        @Nullable
        UUID fundSourceId;

        @QueryParam("state")
        @Nullable
        String state;

        @QueryParam("words")
        @Nullable
        String words;

        Appropriations.Query query() {
            return new Appropriations.Query(programmeId, fundSourceId, state, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Appropriations appropriations;

    @Inject
    private Allocations allocations;

    @Inject
    private Once once;

    @GET
    public Page<AppropriationView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return appropriations.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.APPROPRIATIONS, asked, page -> appropriations.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public AppropriationView get(@PathParam("id") UUID id) {
        return appropriations.get(id);
    }

    /** From the pool to this appropriation, and from it to what was paid. */
    @GET
    @Path("/{id}/lineage")
    public Lineage lineage(@PathParam("id") UUID id) {
        return allocations.lineage(id);
    }

    @POST
    @APIResponseSchema(value = AppropriationView.class, responseCode = "201")
    public Response register(@NotNull @Valid RegisterAppropriation command) {
        return once.created(() -> appropriations.register(command), view -> "/appropriations/" + view.id());
    }
}
