package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** What is put right on a roster by two persons（花名册更正种类）. */
public enum RosterCorrectionKind implements Labelled {
    STRIKE("误登剔除"),
    CITIZEN_ID("证件号码更正");

    private final String label;

    RosterCorrectionKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
