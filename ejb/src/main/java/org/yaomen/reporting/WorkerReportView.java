package org.yaomen.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report over rosters（职工报表）: as of a day, by what was recorded until {@code knownAt}; {@code agrees} only where a plan
 * was compared; the job tells how far the counting is.
 */
public record WorkerReportView(
        UUID id,
        String regionCode,
        String regionName,
        WorkerReportKind kind,
        @Nullable String month,
        PlacementReport.@Nullable By grouping,
        @Nullable UUID programmeId,
        @Nullable String programmeName,
        @Nullable UUID planId,
        @Nullable UUID enterpriseId,
        @Nullable String enterpriseName,
        LocalDate asOf,
        Instant knownAt,
        WorkerReportState state,
        @Nullable Integer workers,
        @Nullable Boolean agrees,
        UUID jobId,
        @Nullable String sha256,
        String createdBy,
        Instant recordedAt) {}
