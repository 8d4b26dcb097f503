package org.yaomen.severance;

/** What a line is for（应得项目）, and the use it may be charged to by 财建〔2018〕462号 art. 3. */
public enum SeveranceKind {
    SEVERANCE("经济补偿", "U2", true),
    DISABILITY_EMPLOYMENT("一次性伤残就业补助金", "U2", true),
    WAGE_ARREARS("清偿欠薪", "U3", true),
    INSURANCE_ARREARS("社保欠费", "U3", false),
    LATE_FEE("社保滞纳金", "U3", false);

    private final String label;
    private final String use;
    private final boolean payable;

    SeveranceKind(String label, String use, boolean payable) {
        this.label = label;
        this.use = use;
        this.payable = payable;
    }

    String label() {
        return label;
    }

    String use() {
        return use;
    }

    /** Whether the sheet pays it to the worker; the insurance agency collects its own. */
    boolean payable() {
        return payable;
    }
}
