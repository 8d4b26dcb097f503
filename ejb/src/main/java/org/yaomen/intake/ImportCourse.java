package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.intake.ImportStore.Stored;
import org.yaomen.job.JobKind;
import org.yaomen.job.Jobs;
import org.yaomen.job.NewJob;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/**
 * Takes an import through its rows（导入进程）: a short list at once, in the caller's transaction; a long one as a job, a
 * portion in a transaction.
 */
@Dependent
class ImportCourse {

    static final int PORTION = 500;

    /** As many rows as nobody minds to wait for. */
    private static final int AT_ONCE = 1_000;

    private final ImportStore store;
    private final ImportWork work;
    private final Jobs jobs;
    private final Audit audit;

    @Inject
    ImportCourse(ImportStore store, ImportWork work, Jobs jobs, Audit audit) {
        this.store = store;
        this.work = work;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** The two things that are done to every row（进程步骤）. */
    enum Step {
        CHECK(JobKind.IMPORT_CHECK, RowVerdict.PENDING, ImportState.CHECKED, "import.check"),
        APPLY(JobKind.IMPORT_APPLY, RowVerdict.READY, ImportState.APPLIED, "import.apply");

        final JobKind job;
        final RowVerdict from;
        final ImportState to;
        final String action;

        Step(JobKind job, RowVerdict from, ImportState to, String action) {
            this.job = job;
            this.from = from;
            this.to = to;
            this.action = action;
        }
    }

    void run(Stored list, Step step, int rows) {
        if (rows > AT_ONCE) {
            String title = list.kind().label() + "“" + list.name() + "”" + step.job.label() + "，" + rows + " 行";
            store.job(
                    list.id(),
                    jobs.start(new NewJob(
                                    step.job, RegionCode.of(list.regionCode()), title, new ImportRun(list.id()), rows))
                            .id());
            return;
        }
        for (int last = 0; last >= 0; ) {
            ImportWork.Chunk chunk = chunk(list, step, last, PORTION);
            last = chunk.isEmpty() ? -1 : chunk.last();
        }
    }

    /** The next rows after this number; with the last of them the step is done. */
    ImportWork.Chunk chunk(Stored list, Step step, int after, int most) {
        ImportWork.Chunk chunk =
                step == Step.CHECK ? work.checkChunk(list, after, most) : work.applyChunk(list, after, most);
        if (chunk.isEmpty()) {
            end(list, step);
        }
        return chunk;
    }

    private void end(Stored list, Step step) {
        if (step == Step.CHECK) {
            work.refuseTwins(list.id());
            work.warnOfAlike(list.id());
        }
        store.move(list.id(), step.to);
        ImportSummary summary = store.summary(list.id()).orElseThrow(() -> Problem.notFound("名单导入"));
        audit.record(
                RegionCode.of(list.regionCode()),
                Change.of(step.action, Imports.SUBJECT, list.id()).to(summary));
    }

    /** The next row is an error, for the reason given; answers its number. */
    int refuse(UUID id, Step step, int after, String why) {
        Stored list = store.stored(id);
        int no = store.open(id, step.from, after, 1).get(0).rowNo();
        work.refuse(list, step.from, no, why);
        return no;
    }
}
