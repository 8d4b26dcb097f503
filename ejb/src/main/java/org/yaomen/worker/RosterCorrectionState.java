package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** How a correction of a roster stands（花名册更正状态）. */
public enum RosterCorrectionState implements Labelled {
    REQUESTED("待确认"),
    CONFIRMED("已确认"),
    REFUSED("未同意");

    private final String label;

    RosterCorrectionState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
