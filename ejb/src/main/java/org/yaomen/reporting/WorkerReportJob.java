package org.yaomen.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.job.JobKind;
import org.yaomen.job.JobPortion;
import org.yaomen.job.JobTask;
import org.yaomen.job.JobWork;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Problem;

/** Counts rosters in the order of regions and ids, a portion in one statement, and freezes the sum（职工报表清点作业）. */
@ApplicationScoped
class WorkerReportJob implements JobWork {

    @Inject
    private WorkerReportStore store;

    @Inject
    private PlacementReportStore placements;

    @Override
    public JobKind kind() {
        return JobKind.WORKER_REPORT;
    }

    @Override
    public int portionSize() {
        return 5_000;
    }

    @Override
    public JobPortion portion(JobTask task, int size) {
        WorkerReportStore.Stored report =
                store.stored(task.read(WorkerReportRun.class).reportId());
        WorkerReportStore.Portion counted = store.portion(report, task.cursor(), size);
        if (counted.last() == null) {
            freeze(report);
            return JobPortion.NOTHING_LEFT;
        }
        return new JobPortion(counted.last(), counted.workers(), List.of(), List.of());
    }

    /** Nobody can be left out of a count: what cannot be counted ends it. */
    @Override
    public JobPortion pass(JobTask task, String why) {
        throw new IllegalStateException("a worker could not be counted: " + why);
    }

    private void freeze(WorkerReportStore.Stored report) {
        if (report.state() == WorkerReportState.DONE) {
            return;
        }
        Map<String, PlanCheckRules.Counted> counted = store.counted(report.id()).stream()
                .collect(Collectors.toMap(PlanCheckRules.Counted::name, Function.identity()));
        PlanCheckRules.Counted all = counted.get("PLANNED");
        WorkerReportTerms terms = report.read();
        store.done(
                report.id(),
                Canonical.write(new WorkerReportDocument(
                        WorkerReportDocument.FORMAT,
                        report.id(),
                        report.kind(),
                        report.regionCode(),
                        report.asOf(),
                        report.knownAt(),
                        all == null ? 0 : all.heads(),
                        placements(report, terms),
                        planCheck(terms, counted))));
    }

    private @Nullable PlacementReport placements(WorkerReportStore.Stored report, WorkerReportTerms terms) {
        String month = terms.month();
        PlacementReport.By by = terms.by();
        return month == null || by == null
                ? null
                : placements.report(
                        new PlacementReportStore.Asked(month, report.asOf(), by, terms.programmeId(), report.knownAt()),
                        report.id());
    }

    private @Nullable PlanCheck planCheck(WorkerReportTerms terms, Map<String, PlanCheckRules.Counted> counted) {
        return terms.kind() == WorkerReportKind.PLAN_CHECK
                ? PlanCheckRules.check(store.plan(terms.planId()).orElseThrow(() -> Problem.notFound("安置方案")), counted)
                : null;
    }
}
