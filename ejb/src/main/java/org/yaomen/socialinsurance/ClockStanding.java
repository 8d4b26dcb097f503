package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** How a clock stands（期限状态）. */
public enum ClockStanding implements Labelled {
    OVERDUE("逾期"),
    DUE_SOON("临期"),
    RUNNING("计算中");

    private final String label;

    ClockStanding(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
