package org.yaomen.intake;

import org.yaomen.shared.Labelled;

/** How far an import is（名单导入状态）. */
public enum ImportState implements Labelled {
    CHECKING("检查中"),
    CHECKED("待导入"),
    APPLYING("导入中"),
    APPLIED("已导入"),
    DISCARDED("已作废");

    private final String label;

    ImportState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
