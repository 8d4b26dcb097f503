package org.yaomen.programme;

/** How a rule computes（计算方式）. */
public enum RuleKind {
    /** Quantity times the rate of the band that the counting date falls into（按日期分档的单位标准）. */
    BANDED_UNIT_RATE("按日期分档的单位标准"),
    /** One fixed sum per accepted enterprise（按户定额）. */
    LUMP_SUM("按户定额");

    private final String label;

    RuleKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
