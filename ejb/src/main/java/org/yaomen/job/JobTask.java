package org.yaomen.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.RegionCode;

/** What a portion of work has to go by（作业任务）: the job's parameters and after which item to go on. */
public record JobTask(
        UUID jobId,
        RegionCode region,
        String parameters,
        @Nullable String cursor) {

    public <T extends Record> T read(Class<T> type) {
        return Canonical.read(parameters, type);
    }
}
