package org.yaomen.programme;

/** The life of a rule set（规则集状态）: drafted, active, superseded by a later version. */
public enum RuleSetState {
    DRAFT("草案"),
    ACTIVE("生效"),
    SUPERSEDED("已被替代");

    private final String label;

    RuleSetState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
