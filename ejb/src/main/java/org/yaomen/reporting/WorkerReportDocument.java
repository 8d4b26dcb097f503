package org.yaomen.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/** What was counted, as it is frozen（报表全文）: the month or the check, whichever was asked for. */
public record WorkerReportDocument(
        String format,
        UUID id,
        WorkerReportKind kind,
        RegionCode regionCode,
        LocalDate asOf,
        Instant knownAt,
        int workers,
        @Nullable PlacementReport placements,
        @Nullable PlanCheck planCheck) {

    static final String FORMAT = "yaomen-worker-report-1";
}
