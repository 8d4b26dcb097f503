package org.yaomen.reporting;

import org.yaomen.shared.Labelled;

/** What is counted over rosters and kept（职工报表种类）. */
public enum WorkerReportKind implements Labelled {
    PLACEMENT_MONTH("职工安置月报"),
    PLAN_CHECK("安置方案核对");

    private final String label;

    WorkerReportKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
