package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** Who is paid by a rule（奖补对象）. */
public enum PayeeKind implements Labelled {
    ENTERPRISE("企业"),
    TOWNSHIP("镇乡街道"),
    VILLAGE("村（社区）"),
    REPORTER("举报人");

    private final String label;

    PayeeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
