package org.yaomen.allocation;

import org.yaomen.shared.Labelled;

/** How far an allocation is（资金分配方案状态）. */
public enum AllocationState implements Labelled {
    IN_APPROVAL("审批中"),
    ISSUED("已下达"),
    REFUSED("审批未通过"),
    TAKEN_BACK("已收回");

    private final String label;

    AllocationState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
