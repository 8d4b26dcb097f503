package org.yaomen.plan;

import org.yaomen.shared.Labelled;

/** How a target stands on a day（任务进度）. */
public enum TargetStanding implements Labelled {
    ONGOING("进行中"),
    MET("已完成"),
    LATE("逾期未完成");

    private final String label;

    TargetStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
