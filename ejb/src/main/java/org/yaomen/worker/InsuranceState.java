package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** How somebody stands with one scheme of social insurance（参保状态）. */
public enum InsuranceState implements Labelled {
    INSURED("参保"),
    ARREARS("欠缴或中断"),
    NONE("未参保");

    private final String label;

    InsuranceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
