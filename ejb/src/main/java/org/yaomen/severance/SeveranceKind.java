package org.yaomen.severance;

/** What a line is for（应得项目）, and the use it may be charged to by 财建〔2018〕462号 art. 3. */
public enum SeveranceKind {
    SEVERANCE("经济补偿", "U2", false),
    DISABILITY_EMPLOYMENT("一次性伤残就业补助金", "U2", false),
    WAGE_ARREARS("清偿欠薪", "U3", false),
    INSURANCE_ARREARS("社保欠费", "U3", true),
    LATE_FEE("社保滞纳金", "U3", true);

    private final String label;
    private final String use;
    private final boolean toAgency;

    SeveranceKind(String label, String use, boolean toAgency) {
        this.label = label;
        this.use = use;
        this.toAgency = toAgency;
    }

    String label() {
        return label;
    }

    String use() {
        return use;
    }

    /** Whether it is paid to whoever collects insurance contributions, not to the worker. */
    boolean toAgency() {
        return toAgency;
    }
}
