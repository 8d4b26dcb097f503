package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.ApprovalCaseView;
import org.yaomen.approval.ApprovalDetail;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.DecideCommand;
import org.yaomen.shared.Ids;
import org.yaomen.shared.Page;
import org.yaomen.shared.SubjectType;

/** The approval inbox and its decisions（审批）. */
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApprovalResource {

    /** Which cases are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("state")
        @Nullable
        String state;

        @QueryParam("subjectType")
        @Nullable
        SubjectType subjectType;

        @QueryParam("subjectId")
        @Nullable
        UUID subjectId;

        @QueryParam("ids")
        @Nullable
        Ids ids;

        @QueryParam("words")
        @Nullable
        String words;

        @QueryParam("mine")
        @DefaultValue("false")
        boolean mine;

        Approvals.Query query() {
            return new Approvals.Query(state, subjectType, subjectId, ids, words, mine, "");
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private Approvals approvals;

    @Inject
    private Once once;

    @GET
    public Page<ApprovalCaseView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return approvals.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.APPROVALS, asked, page -> approvals.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public ApprovalDetail get(@PathParam("id") UUID id) {
        return approvals.detail(id);
    }

    @POST
    @Path("/{id}/decisions")
    @APIResponseSchema(value = ApprovalDetail.class, responseCode = "200")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideCommand command) {
        return once.done(() -> approvals.decide(id, command));
    }

    @POST
    @Path("/decisions")
    @APIResponseSchema(value = DecidedLines.class, responseCode = "200")
    public Response decideAll(@NotNull @Valid DecideCommand.Bulk command) {
        return once.done(() -> new DecidedLines(approvals.decideAll(command)));
    }

    /** A result per line（逐行结果）. */
    public record DecidedLines(List<ApprovalDetail.DecidedLine> lines) {}
}
