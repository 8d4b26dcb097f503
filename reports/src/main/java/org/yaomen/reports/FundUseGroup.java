package org.yaomen.reports;

/** A way of cutting the same money（统计口径）: every group adds up to the same total. */
public enum FundUseGroup {
    BY_SOURCE("按资金来源"),
    BY_PROGRAMME("按项目"),
    BY_USE("按用途"),
    BY_TOWNSHIP("按镇街");

    private final String chinese;

    FundUseGroup(String chinese) {
        this.chinese = chinese;
    }

    /** The office's word, for example 按资金来源. */
    public String chinese() {
        return chinese;
    }
}
