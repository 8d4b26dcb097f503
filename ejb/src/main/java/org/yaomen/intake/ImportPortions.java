package org.yaomen.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.intake.ImportCourse.Step;
import org.yaomen.job.JobFigure;
import org.yaomen.job.JobPortion;
import org.yaomen.job.JobTask;
import org.yaomen.shared.Money;

/** A step of a long list as portions of a job（名单作业分段）, in the order of its rows. */
@Dependent
class ImportPortions {

    private final ImportStore store;
    private final ImportCourse course;

    @Inject
    ImportPortions(ImportStore store, ImportCourse course) {
        this.store = store;
        this.course = course;
    }

    JobPortion portion(Step step, JobTask task, int size) {
        ImportStore.Stored list = store.stored(task.read(ImportRun.class).importId());
        ImportWork.Chunk chunk = course.chunk(list, step, after(task.cursor()), size);
        if (chunk.isEmpty()) {
            return JobPortion.NOTHING_LEFT;
        }
        List<JobFigure> figures = chunk.counts().entrySet().stream()
                .map(one -> figure(one.getKey(), Math.toIntExact(one.getValue())))
                .toList();
        return new JobPortion(String.valueOf(chunk.last()), chunk.judged().size(), List.of(), figures);
    }

    JobPortion pass(Step step, JobTask task, String why) {
        int no = course.refuse(task.read(ImportRun.class).importId(), step, after(task.cursor()), why);
        return new JobPortion(String.valueOf(no), 1, List.of(), List.of(figure(RowVerdict.ERROR, 1)));
    }

    private static int after(@Nullable String cursor) {
        return cursor == null ? 0 : Integer.parseInt(cursor);
    }

    private static JobFigure figure(RowVerdict verdict, int rows) {
        return new JobFigure(JobFigure.OUTCOME, verdict.name(), rows, Money.ZERO, Money.ZERO);
    }
}
