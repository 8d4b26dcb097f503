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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.reporting.PlacementReport;
import org.yaomen.reporting.PlanCheck;
import org.yaomen.reporting.Reports;
import org.yaomen.reporting.WorkerReportDetail;
import org.yaomen.reporting.WorkerReportDocument;
import org.yaomen.reporting.WorkerReportKind;
import org.yaomen.reporting.WorkerReportState;
import org.yaomen.reporting.WorkerReportTerms;
import org.yaomen.reporting.WorkerReportView;
import org.yaomen.reporting.WorkerReports;
import org.yaomen.shared.Page;
import org.yaomen.shared.Problem;

/** The month and the check of a plan, counted over whole rosters by a job and frozen（职工报表）. */
@Path("/worker-reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WorkerReportResource {

    /** Which reports are wanted（查询条件）. */
    public static class Filter {
        @QueryParam("kind")
        @Nullable
        WorkerReportKind kind;

        @QueryParam("state")
        @Nullable
        WorkerReportState state;

        @QueryParam("programmeId")
        @Nullable
        UUID programmeId;

        @QueryParam("planId")
        @Nullable
        UUID planId;

        @QueryParam("month")
        @Nullable
        String month;

        WorkerReports.Query query() {
            return new WorkerReports.Query(kind, state, programmeId, planId, month);
        }
    }

    @Inject
    private ListExports exports;

    @Inject
    private WorkerReports workers;

    @Inject
    private Reports reports;

    @Inject
    private ReportFiles files;

    @Inject
    private Once once;

    @GET
    public Page<WorkerReportView> list(@BeanParam Filter filter, @BeanParam ListParams list) {
        return workers.list(filter.query(), list.page());
    }

    /** The whole filter as a file. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(@BeanParam Filter filter, @BeanParam ExportParams asked) {
        return exports.send(ListSheets.WORKER_REPORTS, asked, page -> workers.list(filter.query(), page));
    }

    @GET
    @Path("/{id}")
    public WorkerReportDetail get(@PathParam("id") UUID id) {
        return workers.get(id);
    }

    /** As a file; {@code json} is the frozen text that the digest is of, to the letter. */
    @GET
    @Path("/{id}/file")
    @Produces({ListExports.XLSX, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response file(
            @PathParam("id") UUID id, @QueryParam("format") @DefaultValue("json") ReportResource.Format format) {
        String text = workers.document(id);
        WorkerReportDetail report = workers.get(id);
        String name =
                "worker-report-" + report.report().asOf() + "-" + id.toString().substring(0, 8);
        if (format == ReportResource.Format.json) {
            return Response.ok(text, MediaType.APPLICATION_JSON_TYPE)
                    .header("Content-Disposition", "attachment; filename=\"" + name + ".json\"")
                    .build();
        }
        WorkerReportDocument document = report.document();
        PlacementReport month = document == null ? null : document.placements();
        PlanCheck check = document == null ? null : document.planCheck();
        if (month != null) {
            return files.send(PlacementPapers.monthly(month, reports.origin()), format, name);
        }
        if (check == null) {
            throw Problem.notFound("职工报表");
        }
        return files.send(PlanCheckPapers.table(report.report(), check, reports.origin()), format, name);
    }

    /** Begins to count; asked for again while it is being counted, it is the same. */
    @POST
    @APIResponseSchema(value = WorkerReportDetail.class, responseCode = "201")
    public Response make(@NotNull @Valid WorkerReportTerms terms) {
        return once.created(
                () -> workers.make(terms),
                detail -> "/worker-reports/" + detail.report().id());
    }
}
