package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** What a step does with money（环节资金作用）. */
public enum TransferEffect implements Labelled {
    NONE("无"),
    SEND("划出"),
    RECEIVE("到账");

    private final String label;

    TransferEffect(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
