package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** Which of the two places does something（办理地）. */
public enum TransferSide implements Labelled {
    OLD("转出地"),
    NEW("转入地");

    private final String label;

    TransferSide(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
