package org.yaomen.web;

import jakarta.inject.Inject;
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
import org.yaomen.job.JobDetail;
import org.yaomen.job.JobKind;
import org.yaomen.job.JobLineView;
import org.yaomen.job.JobState;
import org.yaomen.job.JobView;
import org.yaomen.job.Jobs;
import org.yaomen.shared.Page;

/** Work that takes long, and how far it is（批量作业）. */
@Path("/jobs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class JobResource {

    /** Which jobs are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("kind")
        @Nullable
        JobKind kind;

        @QueryParam("state")
        @Nullable
        JobState state;

        @QueryParam("mine")
        boolean mine;

        Jobs.Query query() {
            return new Jobs.Query(kind, state, mine);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Jobs jobs;

    @Inject
    private Once once;

    @GET
    public Page<JobView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return jobs.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.JOBS, asked, page -> jobs.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public JobDetail get(@PathParam("id") UUID id) {
        return jobs.get(id);
    }

    /** What is told of single items; {@code failed} narrows it to what came to nothing, or to the rest. */
    @GET
    @Path("/{id}/lines")
    public Page<JobLineView> lines(
            @PathParam("id") UUID id, @QueryParam("failed") @Nullable Boolean failed, @BeanParam ListParams list) {
        return jobs.lines(id, failed, list.page());
    }

    /** The same as a file. */
    @GET
    @Path("/{id}/lines/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response exportLines(
            @PathParam("id") UUID id, @QueryParam("failed") @Nullable Boolean failed, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.JOB_LINES, asked, page -> jobs.lines(id, failed, page));
    }

    /** Ends it after the portion that is under way. */
    @POST
    @Path("/{id}/stop")
    @APIResponseSchema(value = JobDetail.class, responseCode = "200")
    public Response stop(@PathParam("id") UUID id) {
        return once.done(() -> jobs.stop(id));
    }

    /** Goes on with what was stopped or broke off. */
    @POST
    @Path("/{id}/resume")
    @APIResponseSchema(value = JobDetail.class, responseCode = "200")
    public Response resume(@PathParam("id") UUID id) {
        return once.done(() -> jobs.resume(id));
    }
}
