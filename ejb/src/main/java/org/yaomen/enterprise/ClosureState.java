package org.yaomen.enterprise;

/** The life of a closure（关闭状态）: registered, then accepted. */
public enum ClosureState {
    REGISTERED("已登记"),
    ACCEPTED("已验收");

    private final String label;

    ClosureState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
