package org.yaomen.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job with what it found so far（作业详情）: {@code result} is complete once the state is {@code DONE}. */
public record JobDetail(
        UUID id,
        String regionCode,
        JobKind kind,
        String title,
        JobState state,
        int total,
        int done,
        int failed,
        @Nullable String trouble,
        String startedBy,
        Instant recordedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<JobFigure> result) {

    static JobDetail of(JobView job, List<JobFigure> result) {
        return new JobDetail(
                job.id(),
                job.regionCode(),
                job.kind(),
                job.title(),
                job.state(),
                job.total(),
                job.done(),
                job.failed(),
                job.trouble(),
                job.startedBy(),
                job.recordedAt(),
                job.startedAt(),
                job.finishedAt(),
                result);
    }
}
