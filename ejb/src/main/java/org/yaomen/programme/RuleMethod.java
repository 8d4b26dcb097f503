package org.yaomen.programme;

/** How one kind of rule computes（计算方法）: a closed set, each a pure function of the terms and the facts. */
sealed interface RuleMethod permits UnitRate, SteppedRate, WageProduct, ReportReward {

    /** Adds the lines, or the reasons why there are none; there may be reasons already. */
    void compute(Working working);
}
