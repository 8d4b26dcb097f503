package org.yaomen.programme;

import java.math.BigDecimal;
import java.util.Collections;
import org.yaomen.shared.Money;

/** One reward for a verified report, split among those who reported at the same time（举报奖励）. */
record ReportReward(RuleTerms rule) implements RuleMethod {

    @Override
    public void compute(Working working) {
        RateBand band = working.band();
        Working.Counted counted = working.quantity();
        AwardFacts.Reporter reporter = working.facts().reporter();
        if (reporter != null && reporter.place() > reporter.of()) {
            working.refuse("REPORTER_UNKNOWN", "同时举报的只有 " + reporter.of() + " 人，没有第 " + reporter.place() + " 人");
        }
        if (band == null || counted == null || working.isRefused()) {
            return;
        }
        working.line(
                rule.name() + "：每件 " + band.rate() + " 元" + working.dated(band),
                counted.quantity(),
                Working.known(band.rate()),
                band.document(),
                band.article());
        if (reporter != null && reporter.of() > 1) {
            Money whole = working.amount();
            Money share = whole.allocate(Collections.nCopies(reporter.of(), BigDecimal.ONE))
                    .get(reporter.place() - 1);
            working.reduceTo(
                    share,
                    "同时举报 " + reporter.of() + " 人平分，第 " + reporter.place() + " 人得 " + share + " 元",
                    band.document(),
                    band.article());
        }
    }
}
