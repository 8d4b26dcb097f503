package org.yaomen.plan;

import org.yaomen.shared.Labelled;

/** What a day of the work plan is for（时间节点类别）. */
public enum PlanKind implements Labelled {
    SURVEY("摸底排查"),
    EXIT("企业退出"),
    ACCEPTANCE("验收"),
    REPORT("进展报告"),
    OTHER("其他");

    private final String label;

    PlanKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
