package org.yaomen.programme;

/** Who is paid by a rule（奖补对象）. */
public enum PayeeKind {
    ENTERPRISE("企业"),
    TOWNSHIP("镇乡街道");

    private final String label;

    PayeeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
