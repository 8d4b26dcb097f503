package org.yaomen.programme;

/** A term that only some kinds of rule take（专有条款）. */
public enum RuleField {
    /** Rates by the counting date（按日期分档）. */
    BANDS,
    /** Rates by quantity（按数量分档）. */
    STEPS,
    /** The test of capacity against output, for rules by the tonne（计奖产能）. */
    COUNTED_CAPACITY
}
