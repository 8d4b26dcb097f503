package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** What a clock runs for（期限对象）. */
public enum ClockSubject implements Labelled {
    WORKER("职工"),
    INSURANCE_TRANSFER("社保转移"),
    ENTERPRISE("企业");

    private final String label;

    ClockSubject(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
