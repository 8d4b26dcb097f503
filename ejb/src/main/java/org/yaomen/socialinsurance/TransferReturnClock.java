package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** What becomes of the clock of the step that sent a case back（退回后的期限）. */
public enum TransferReturnClock implements Labelled {
    RESTART("重新计算"),
    CONTINUE("接续计算");

    private final String label;

    TransferReturnClock(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
