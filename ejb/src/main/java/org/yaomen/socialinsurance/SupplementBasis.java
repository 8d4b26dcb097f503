package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** What the half for medical aid and training is a half of（失业保险转移补贴的计算基数）. */
public enum SupplementBasis implements Labelled {
    WHOLE("应领失业保险金总额"),
    REMAINING("未领失业保险金");

    private final String label;

    SupplementBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
