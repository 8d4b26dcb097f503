package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** How a disclosure stands（完整导出状态）. */
public enum RosterDisclosureState implements Labelled {
    REQUESTED("待审批"),
    APPROVED("已批准"),
    REFUSED("已拒绝"),
    USED("已下载");

    private final String label;

    RosterDisclosureState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
