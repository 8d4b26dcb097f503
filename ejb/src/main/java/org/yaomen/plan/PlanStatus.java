package org.yaomen.plan;

import org.yaomen.shared.Labelled;

/** Where a deadline of the work plan stands（时间节点状态）. */
public enum PlanStatus implements Labelled {
    OPEN("待完成"),
    DONE("已完成"),
    WITHDRAWN("已作废");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
