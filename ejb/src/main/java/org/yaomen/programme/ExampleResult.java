package org.yaomen.programme;

import java.util.List;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * How a worked example came out（算例验算结果）: {@code difference} is actual minus expected; {@code ok} only when it is 0.00.
 */
public record ExampleResult(
        String rule,
        String text,
        Money expected,
        Money actual,
        Money difference,
        boolean ok,
        List<Evaluation.Line> lines,
        List<Reason> reasons) {

    static List<ExampleResult> all(RuleSetTerms terms) {
        return terms.examples().stream()
                .map(example -> of(terms.rule(example.rule()).orElseThrow(), example))
                .toList();
    }

    private static ExampleResult of(RuleTerms rule, WorkedExample example) {
        Evaluation evaluation = RuleEngine.evaluate(rule, example.facts());
        Money difference = evaluation.amount().minus(example.expected());
        return new ExampleResult(
                example.rule(),
                example.text(),
                example.expected(),
                evaluation.amount(),
                difference,
                difference.isZero(),
                evaluation.lines(),
                evaluation.reasons());
    }

    Reason failure() {
        return new Reason("EXAMPLE_DIFFERS", "算例“" + text + "”应为 " + expected + "，实得 " + actual + "，相差 " + difference);
    }
}
