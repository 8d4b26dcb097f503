package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** Where a transfer stands（转移状态）; MISMATCH: all is done, but what was sent is not what came. */
public enum TransferState implements Labelled {
    OPEN("办理中"),
    MISMATCH("金额不符"),
    COMPLETED("已办结"),
    WITHDRAWN("已撤回");

    private final String label;

    TransferState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
