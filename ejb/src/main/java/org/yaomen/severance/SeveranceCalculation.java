package org.yaomen.severance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.job.JobFigure;
import org.yaomen.job.JobKind;
import org.yaomen.job.JobLine;
import org.yaomen.job.JobPortion;
import org.yaomen.job.JobTask;
import org.yaomen.job.JobWork;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/**
 * Computes the lines of a sheet in the order of the workers' ids（经济补偿核定作业）; a portion's lines commit with its progress,
 * and a worker can have a line of a kind only once. What is left at the end is the digest over all of them.
 */
@ApplicationScoped
class SeveranceCalculation implements JobWork {

    @Inject
    private SeveranceStore store;

    @Inject
    private SeveranceTerms terms;

    @Inject
    private BusinessClock clock;

    @Override
    public JobKind kind() {
        return JobKind.SEVERANCE_CALCULATION;
    }

    @Override
    public int portionSize() {
        return 500;
    }

    @Override
    public JobPortion portion(JobTask task, int size) {
        UUID sheet = task.read(SeveranceScope.class).sheetId();
        List<SeveranceCase> cases = store.cases(sheet, task.cursor(), size);
        if (cases.isEmpty()) {
            finish(sheet);
            return JobPortion.NOTHING_LEFT;
        }
        SeveranceFreezer.Terms inForce = terms.of(task.region());
        List<SeveranceDocument> documents = cases.stream()
                .flatMap(one -> SeveranceFreezer.freeze(one, inForce).stream())
                .toList();
        return stored(task.region(), cases, documents, null);
    }

    /** A worker whose figures broke the calculation is frozen with nothing, and says why. */
    @Override
    public JobPortion pass(JobTask task, String why) {
        UUID sheet = task.read(SeveranceScope.class).sheetId();
        List<SeveranceCase> next = store.cases(sheet, task.cursor(), 1);
        if (next.isEmpty()) {
            throw Problem.wrongState("核定表不能冻结：" + why);
        }
        return stored(task.region(), next, List.of(SeveranceFreezer.refused(next.get(0), why)), why);
    }

    private JobPortion stored(
            RegionCode region, List<SeveranceCase> cases, List<SeveranceDocument> documents, @Nullable String why) {
        store.addLines(region.code(), documents, clock.now());
        SeveranceCase last = cases.get(cases.size() - 1);
        List<JobLine> failed = why == null
                ? List.of()
                : List.of(new JobLine("WORKER", last.workerId(), last.workerName(), true, why, null, null));
        return new JobPortion(last.workerId().toString(), cases.size(), failed, figures(documents));
    }

    private static List<JobFigure> figures(List<SeveranceDocument> documents) {
        return JobFigure.summed(documents.stream()
                .filter(SeveranceDocument::payable)
                .map(one -> new JobFigure(JobFigure.TOTAL, "", 1, Money.ZERO, one.amount()))
                .toList());
    }

    private void finish(UUID id) {
        SeveranceSheetView sheet = store.lock(id);
        UUID appropriation = sheet.appropriationId();
        if (sheet.state() != SeveranceSheetState.CALCULATING || appropriation == null || sheet.payOn() == null) {
            return;
        }
        SeveranceStore.Summed lines = store.summed(id);
        SeveranceSheetDocument document = new SeveranceSheetDocument(
                SeveranceSheetDocument.FORMAT,
                id,
                RegionCode.of(sheet.regionCode()),
                sheet.enterpriseId(),
                sheet.enterpriseName(),
                sheet.programmeId(),
                appropriation,
                sheet.payOn(),
                sheet.workers(),
                new SeveranceSheetDocument.Sums(
                        lines.lines(),
                        lines.amount(),
                        lines.tax(),
                        lines.net(),
                        lines.u2(),
                        lines.u3(),
                        lines.unpayable()),
                lines.sha256());
        store.calculated(id, Canonical.write(document));
    }
}
