package org.yaomen.reporting;

/** Whether a report over rosters is still counted or frozen（职工报表状态）. */
public enum WorkerReportState {
    COUNTING,
    DONE
}
