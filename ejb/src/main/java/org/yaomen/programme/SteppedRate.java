package org.yaomen.programme;

import java.math.BigDecimal;
import org.yaomen.shared.Rate;

/** Rates by quantity（按数量分档）: one rate for the whole quantity, or step by step with a line each. */
record SteppedRate(RuleTerms rule) implements RuleMethod {

    @Override
    public void compute(Working working) {
        RuleSteps table = rule.steps();
        Working.Counted counted = working.quantity();
        if (table == null || counted == null || working.isRefused()) {
            return;
        }
        if (table.progressive()) {
            table.steps().forEach(step -> line(working, step, new Rate(step.part(counted.quantity())), counted.why()));
            return;
        }
        table.steps().stream()
                .filter(step -> step.contains(counted.quantity()))
                .findFirst()
                .ifPresentOrElse(
                        step -> line(working, step, counted.quantity(), counted.why()),
                        () -> working.refuse(
                                "OUTSIDE_STEPS",
                                "数量 " + counted.quantity() + " " + rule.unit() + " 不在任何一档内（" + working.source() + "）"));
    }

    private void line(Working working, RuleStep step, Rate part, String why) {
        if (part.value().compareTo(BigDecimal.ZERO) == 0) {
            return;
        }
        if (step.rate() == null) {
            working.unknown(step.range(rule.unit()), step.document() + step.article());
            return;
        }
        working.line(
                rule.name() + "：" + why + part + " " + rule.unit() + " × " + step.rate() + " 元/" + rule.unit() + "（适用“"
                        + step.range(rule.unit()) + "”一档）",
                part,
                step.rate(),
                step.document(),
                step.article());
    }
}
