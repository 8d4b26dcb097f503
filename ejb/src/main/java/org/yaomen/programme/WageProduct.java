package org.yaomen.programme;

import org.yaomen.shared.Rate;

/** Staff times the region's average yearly wage times a coefficient（人数 × 平均工资 × 系数，财企〔2010〕231号）. */
record WageProduct(RuleTerms rule) implements RuleMethod {

    @Override
    public void compute(Working working) {
        AwardFacts facts = working.facts();
        if (facts.employees() == null) {
            working.missing("在岗职工人数");
        }
        if (facts.averageAnnualWage() == null) {
            working.missing("上一年度在岗职工平均工资");
        }
        RateBand band = working.band();
        Working.Counted wages =
                facts.employees() == null || facts.averageAnnualWage() == null ? null : working.quantity();
        if (band == null || wages == null || working.isRefused()) {
            return;
        }
        Rate coefficient = facts.coefficient() == null ? Working.known(band.rate()) : facts.coefficient();
        working.line(
                rule.name() + "：" + facts.employees() + " 人 × " + facts.averageAnnualWage() + " 元/年 × 系数 " + coefficient
                        + (facts.coefficient() == null ? working.dated(band) : "（事实所列系数）"),
                wages.quantity(),
                coefficient,
                band.document(),
                band.article());
    }
}
