package org.yaomen.reporting;

import org.jspecify.annotations.Nullable;

/** A report over rosters with its frozen content, once it is counted（职工报表详情）. */
public record WorkerReportDetail(
        WorkerReportView report, @Nullable WorkerReportDocument document) {}
