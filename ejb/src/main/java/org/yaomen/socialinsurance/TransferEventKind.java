package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** What happened to a transfer（办理类别）. */
public enum TransferEventKind implements Labelled {
    DONE("办理"),
    RETURNED("退回补正"),
    MONEY("资金更正"),
    WITHDRAWN("撤回");

    private final String label;

    TransferEventKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
