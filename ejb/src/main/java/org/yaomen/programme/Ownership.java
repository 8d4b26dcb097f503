package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** Who owns an enterprise（所有制）, where a rule pays by it. */
public enum Ownership implements Labelled {
    STATE("国有"),
    NON_STATE("非国有");

    private final String label;

    Ownership(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
