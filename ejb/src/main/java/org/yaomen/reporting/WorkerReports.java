package org.yaomen.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.job.JobDetail;
import org.yaomen.job.JobKind;
import org.yaomen.job.Jobs;
import org.yaomen.job.NewJob;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Has the month and the plan counted over whole rosters, and keeps what came of it（职工报表）. */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({
    Roles.HR_CLERK,
    Roles.HR_REVIEWER,
    Roles.FINANCE_CLERK,
    Roles.FINANCE_REVIEWER,
    Roles.FINANCE_APPROVER,
    Roles.CASHIER,
    Roles.AUDITOR
})
public class WorkerReports {

    /** Which reports are wanted; every part may be left out（查询条件）. */
    public record Query(
            @Nullable WorkerReportKind kind,
            @Nullable WorkerReportState state,
            @Nullable UUID programmeId,
            @Nullable UUID planId,
            @Nullable String month) {}

    static final String SUBJECT = "WORKER_REPORT";

    @Inject
    private WorkerReportStore store;

    @Inject
    private Jobs jobs;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Begins to count; what is being counted already is not counted twice. */
    public WorkerReportDetail make(WorkerReportTerms given) {
        boolean plan = given.kind() == WorkerReportKind.PLAN_CHECK;
        LocalDate day = plan ? clock.today() : PlacementReports.end("/month", given.month(), clock.today());
        WorkerReportTerms terms = plan ? ofPlan(given) : ofMonth(given);
        RegionCode region = plan
                ? RegionCode.of(store.plan(terms.planId())
                        .orElseThrow(() -> Problem.field("/planId", "没有这个安置方案"))
                        .regionCode())
                : user.region();
        String text = Canonical.write(terms);
        Optional<UUID> counting = store.counting(region, terms.kind(), text);
        if (counting.isPresent()) {
            return get(counting.get());
        }
        UUID id = UUID.randomUUID();
        JobDetail job = jobs.start(new NewJob(
                JobKind.WORKER_REPORT,
                region,
                terms.kind().label() + (plan ? "" : " " + terms.month()),
                new WorkerReportRun(id),
                store.workers(region, terms)));
        store.add(
                new WorkerReportStore.Stored(
                        id, region, terms.kind(), text, day, clock.now(), WorkerReportState.COUNTING),
                job.id(),
                user.name());
        WorkerReportDetail detail = get(id);
        audit.record(region, Change.of("worker-report.make", SUBJECT, id).to(detail.report()));
        return detail;
    }

    private WorkerReportTerms ofMonth(WorkerReportTerms given) {
        if (given.planId() != null) {
            throw Problem.field("/planId", "月报不针对单个方案");
        }
        UUID programme = given.programmeId();
        if (programme != null && !store.hasProgramme(programme)) {
            throw Problem.field("/programmeId", "没有这个政策项目");
        }
        PlacementReport.By by = given.by();
        return new WorkerReportTerms(
                given.kind(), given.month(), by == null ? PlacementReport.By.ENTERPRISE : by, programme, null);
    }

    private static WorkerReportTerms ofPlan(WorkerReportTerms given) {
        if (given.planId() == null) {
            throw Problem.field("/planId", "请指明安置方案");
        }
        return new WorkerReportTerms(given.kind(), null, null, null, given.planId());
    }

    public WorkerReportDetail get(UUID id) {
        WorkerReportView report = store.view(id);
        return new WorkerReportDetail(
                report,
                store.document(id)
                        .map(text -> Canonical.read(text, WorkerReportDocument.class))
                        .orElse(null));
    }

    /** The frozen text itself, which its digest is of. */
    public String document(UUID id) {
        return store.document(store.view(id).id()).orElseThrow(() -> Problem.wrongState("报表还在清点，完成后方可下载"));
    }

    public Page<WorkerReportView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }
}
