package org.yaomen.reporting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be counted（报表条件）: the {@code month} of a report, by county or enterprise, of one programme or all; or
 * the plan that is compared with its roster.
 */
public record WorkerReportTerms(
        @NotNull WorkerReportKind kind,
        @Size(max = 7) @Nullable String month,
        PlacementReport.@Nullable By by,
        @Nullable UUID programmeId,
        @Nullable UUID planId) {}
