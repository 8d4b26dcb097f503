package org.yaomen.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.yaomen.award.AwardState;
import org.yaomen.plan.TargetReport;
import org.yaomen.plan.Targets;
import org.yaomen.reporting.PlacementReport;
import org.yaomen.reporting.PlacementReports;
import org.yaomen.reporting.ProgrammePosition;
import org.yaomen.reporting.RegisterRow;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.AwardRegister;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;

/** Reports as figures, as PDF and as spreadsheet（报表）. */
@Path("/reports")
public class ReportResource {

    /** The forms a report comes in（报表格式）. */
    public enum Format {
        json,
        pdf,
        xlsx
    }

    @Inject
    private Reports reports;

    @Inject
    private Targets targets;

    @Inject
    private PlacementReports placements;

    @Inject
    private ReportFiles files;

    @GET
    @Path("/fund-use")
    public Response fundUse(
            @QueryParam("programmeId") @Nullable UUID programmeId,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("format") @DefaultValue("json") Format format) {
        ProgrammePosition position = reports.position(named(programmeId), asOf);
        return format == Format.json
                ? Response.ok(position, MediaType.APPLICATION_JSON_TYPE).build()
                : files.send(ReportPapers.fundUse(position, reports.origin()), format, "fund-use-" + code(position));
    }

    /** The whole register, or of it the awards in one state; as JSON its first 500 lines, the rest by page. */
    @GET
    @Path("/award-register")
    public Response awardRegister(
            @QueryParam("programmeId") @Nullable UUID programmeId,
            @QueryParam("state") @Nullable AwardState state,
            @QueryParam("page") @DefaultValue("0") int page,
            @QueryParam("format") @DefaultValue("json") Format format) {
        UUID programme = named(programmeId);
        String only = state == null ? null : state.name();
        IntFunction<Page<RegisterRow>> pages =
                number -> reports.register(programme, only, new PageRequest(number, 500, null));
        ProgrammePosition position = reports.position(programme, null);
        if (format == Format.json) {
            return Response.ok(pages.apply(page), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        AwardRegister register = ReportPapers.register(position, state, reports.origin(), new RegisterRows(pages));
        return files.send(register, format, "award-register-" + code(position));
    }

    /** How far the targets of a year were at the end of a day: the report of May and of December. */
    @GET
    @Path("/target-progress")
    public Response targetProgress(
            @QueryParam("year") @Nullable Integer year,
            @QueryParam("region") @Nullable RegionCode region,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("format") @DefaultValue("json") Format format) {
        TargetReport report = targets.report(ParameterReader.given("year", year, "请指明年度"), region, asOf);
        return format == Format.json
                ? Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build()
                : files.send(
                        TargetPapers.progress(report, reports.origin()),
                        format,
                        "target-progress-" + report.regionCode() + "-" + report.asOf());
    }

    /** How workers were placed by the end of a month, by county or by enterprise, as it is known now. */
    @GET
    @Path("/placements")
    public Response placements(
            @QueryParam("month") @Nullable String month,
            @QueryParam("by") @DefaultValue("ENTERPRISE") PlacementReport.By by,
            @QueryParam("programmeId") @Nullable UUID programmeId,
            @QueryParam("format") @DefaultValue("json") Format format) {
        PlacementReport report = placements.monthly(ParameterReader.given("month", month, "请指明月份"), by, programmeId);
        return format == Format.json
                ? Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build()
                : files.send(PlacementPapers.monthly(report, reports.origin()), format, "placements-" + report.month());
    }

    private static UUID named(@Nullable UUID programmeId) {
        return ParameterReader.given("programmeId", programmeId, "请指明政策项目");
    }

    private static String code(ProgrammePosition position) {
        return position.programme().code() + "-" + position.asOf();
    }
}
