package org.yaomen.intake;

import org.yaomen.shared.Labelled;

/** What is made of a row of a list（行结论）. */
public enum RowVerdict implements Labelled {
    PENDING("待检查"),
    READY("可导入"),
    ERROR("有错"),
    /** Its text is damaged: it stays in sight, is not guessed at and not entered. */
    QUARANTINED("残损待补"),
    /** In the register already, which a list does not change. */
    EXISTING("已登记，跳过"),
    APPLIED("已导入");

    private final String label;

    RowVerdict(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
