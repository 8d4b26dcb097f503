package org.yaomen.enterprise;

import org.yaomen.shared.Labelled;

/** The life of a closure（关闭状态）: registered, then accepted. */
public enum ClosureState implements Labelled {
    REGISTERED("已登记"),
    ACCEPTED("已验收");

    private final String label;

    ClosureState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
