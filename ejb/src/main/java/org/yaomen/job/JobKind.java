package org.yaomen.job;

import org.yaomen.shared.Labelled;

/** What a job does（作业种类）. */
public enum JobKind implements Labelled {
    AWARD_CALCULATION("批量核定"),
    WHAT_IF("政策测算"),
    IMPORT_CHECK("名单检查"),
    IMPORT_APPLY("名单导入"),
    SEVERANCE_CALCULATION("经济补偿核定"),
    WORKER_REPORT("职工报表清点");

    private final String label;

    JobKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
