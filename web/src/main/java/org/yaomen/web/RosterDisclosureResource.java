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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Page;
import org.yaomen.worker.AskRosterDisclosure;
import org.yaomen.worker.DecideRosterDisclosure;
import org.yaomen.worker.DisclosedRoster;
import org.yaomen.worker.RosterDisclosureState;
import org.yaomen.worker.RosterDisclosureView;
import org.yaomen.worker.RosterDisclosures;

/** Rosters with their numbers in full, let out once by two persons（花名册完整导出）. */
@Path("/roster-disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RosterDisclosureResource {

    private static final List<String> HEADS =
            List.of("姓名", "公民身份号码", "联系电话", "银行账号", "开户行行号", "合同起始日期", "合同终止日期", "岗位");

    @Inject
    private ListExports exports;

    @Inject
    private RosterDisclosures disclosures;

    @Inject
    private Reports reports;

    @Inject
    private ReportFiles files;

    @Inject
    private Once once;

    @GET
    public Page<RosterDisclosureView> list(
            @QueryParam("enterprise") @Nullable UUID enterprise,
            @QueryParam("state") @Nullable RosterDisclosureState state,
            @BeanParam ListParams list) {
        return disclosures.list(new RosterDisclosures.Query(enterprise, state), list.page());
    }

    /** The whole filter as a file: who asked for what, without the numbers. */
    @GET
    @Path("/export")
    @Produces({ListExports.XLSX, ListExports.CSV, ListExports.PDF, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("enterprise") @Nullable UUID enterprise,
            @QueryParam("state") @Nullable RosterDisclosureState state,
            @BeanParam ExportParams asked) {
        return exports.send(
                ListSheets.ROSTER_DISCLOSURES,
                asked,
                page -> disclosures.list(new RosterDisclosures.Query(enterprise, state), page));
    }

    @POST
    @APIResponseSchema(value = RosterDisclosureView.class, responseCode = "201")
    public Response ask(@NotNull @Valid AskRosterDisclosure asked) {
        return once.created(() -> disclosures.ask(asked), view -> "/roster-disclosures/" + view.id());
    }

    @POST
    @Path("/{id}/decision")
    @APIResponseSchema(value = RosterDisclosureView.class, responseCode = "200")
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid DecideRosterDisclosure decision) {
        return once.done(() -> disclosures.decide(id, decision));
    }

    /** Not through {@link Once}, which would keep the answer: the file is taken once by its own state. */
    @POST
    @Path("/{id}/file")
    @Produces({ListExports.XLSX, MediaType.APPLICATION_JSON})
    @APIResponseSchema(value = byte[].class, responseCode = "200")
    public Response take(@PathParam("id") UUID id) {
        return Response.fromResponse(files.send(sheet(disclosures.take(id)), ReportResource.Format.xlsx, "roster"))
                .header("Cache-Control", "no-store")
                .build();
    }

    private ListReport sheet(DisclosedRoster roster) {
        Reports.Origin origin = reports.origin();
        Iterator<DisclosedRoster.Line> lines = roster.lines().iterator();
        return new ListReport(
                new ListReport.Heading(
                        "职工花名册（完整）",
                        roster.disclosure().enterpriseName() + "；用途："
                                + roster.disclosure().purpose(),
                        origin.preparedBy(),
                        LocalDateTime.ofInstant(origin.asOf(), BusinessClock.ZONE),
                        roster.lines().size()),
                HEADS.stream()
                        .map(head -> new ListReport.Column(head, 22, false))
                        .toList(),
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return lines.hasNext();
                    }

                    @Override
                    public List<@Nullable Object> next() {
                        return cells(lines.next());
                    }
                },
                new ArrayList<>(Collections.nCopies(HEADS.size(), null)));
    }

    private static List<@Nullable Object> cells(DisclosedRoster.Line line) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(line.name());
        cells.add(line.citizenId());
        cells.add(line.phone());
        cells.add(line.accountNo());
        cells.add(line.bankCode());
        cells.add(line.contractFrom());
        cells.add(line.contractTo());
        cells.add(line.job());
        return cells;
    }
}
