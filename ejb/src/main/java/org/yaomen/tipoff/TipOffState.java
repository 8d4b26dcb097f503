package org.yaomen.tipoff;

import org.yaomen.shared.Labelled;

/** Where a report stands（举报状态）. */
public enum TipOffState implements Labelled {
    RECEIVED("待核实"),
    VERIFIED("已查实"),
    DISMISSED("不属实");

    private final String label;

    TipOffState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
