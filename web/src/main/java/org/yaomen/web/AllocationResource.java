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
import org.yaomen.allocation.AllocationDetail;
import org.yaomen.allocation.AllocationState;
import org.yaomen.allocation.AllocationView;
import org.yaomen.allocation.Allocations;
import org.yaomen.allocation.IncomingView;
import org.yaomen.allocation.MakeAllocation;
import org.yaomen.shared.Page;

/** Money divided among the regions below, and what came from above（资金分配）. */
@Path("/allocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AllocationResource {

    /** Which allocations are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("appropriationId")
        @Nullable
        UUID appropriationId;

        @QueryParam("state")
        @Nullable
        AllocationState state;

        @QueryParam("words")
        @Nullable
        String words;

        Allocations.Query query() {
            return new Allocations.Query(programmeId, appropriationId, state, words);
        }
    }

    /** Which parts from above are wanted（查询条件）. */
    public static class Incoming {
        @QueryParam("lineId")
        @Nullable
        UUID lineId;

        @QueryParam("state")
        @Nullable
        String state;

        @QueryParam("words")
        @Nullable
        String words;

        Allocations.IncomingQuery query() {
            return new Allocations.IncomingQuery(lineId, state, words);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Allocations allocations;

    @Inject
    private Once once;

    @GET
    public Page<AllocationView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return allocations.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.ALLOCATIONS, asked, page -> allocations.list(filter.query(), page));
    }

    @GET
    @Path("/incoming")
    public Page<IncomingView> incoming(@BeanParam Incoming filter, @BeanParam ListParams list) {
        return allocations.incoming(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/incoming/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportIncoming(@BeanParam Incoming filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.INCOMING, asked, page -> allocations.incoming(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public AllocationDetail get(@PathParam("id") UUID id) {
        return allocations.get(id);
    }

    /** Divides again from what was frozen. */
    @GET
    @Path("/{id}/replay")
    public AllocationDetail.Redivision replay(@PathParam("id") UUID id) {
        return allocations.replay(id);
    }

    /** What was issued by mistake comes back, as long as nobody below has registered it. */
    @POST
    @Path("/{id}/taking-back")
    @APIResponseSchema(value = AllocationDetail.class, responseCode = "200")
    public Response takeBack(@PathParam("id") UUID id, @NotNull @Valid Allocations.TakeBack command) {
        return once.done(() -> allocations.takeBack(id, command));
    }

    @POST
    @APIResponseSchema(value = AllocationDetail.class, responseCode = "201")
    public Response make(@NotNull @Valid MakeAllocation command) {
        return once.created(
                () -> allocations.make(command),
                detail -> "/allocations/" + detail.allocation().id());
    }
}
