package org.yaomen.programme;

/** Quantity times the rate of the band that the counting date falls into（数量 × 标准）. */
record UnitRate(RuleTerms rule) implements RuleMethod {

    @Override
    public void compute(Working working) {
        RateBand band = working.band();
        Working.Counted counted = working.quantity();
        if (band == null || counted == null || working.isRefused()) {
            return;
        }
        working.line(
                rule.name() + "：" + counted.why() + counted.quantity() + " " + rule.unit() + " × " + band.rate() + " 元/"
                        + rule.unit() + working.dated(band),
                counted.quantity(),
                Working.known(band.rate()),
                band.document(),
                band.article());
    }
}
