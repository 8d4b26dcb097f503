package org.yaomen.programme;

import java.time.LocalDate;
import java.util.List;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;

/** The active versions of a programme, the highest first（各时段适用规则）: which one applies on which day, from values only. */
public record RulesOverTime(String programmeName, LocalDate until, List<From> versions) {

    /** A version and the first day on which it applies（起用之日）. */
    public record From(LocalDate day, RuleSetInForce rules) {}

    /** The highest active version that applies on the day; refused with 422 when there is none. */
    public RuleSetInForce on(LocalDate day) {
        if (day.isAfter(until)) {
            throw noRules(programmeName + "已于 " + until + " 截止，" + day + " 无适用规则");
        }
        return versions.stream()
                .filter(version -> !version.day().isAfter(day))
                .findFirst()
                .map(From::rules)
                .orElseThrow(() -> noRules(programmeName + "在 " + day + " 没有生效的规则集"));
    }

    /** Whether any version caps what the rule awards in all. */
    public boolean capTotals(String rule) {
        return versions.stream()
                .flatMap(version -> version.rules().terms().rule(rule).stream())
                .anyMatch(RuleTerms::capsTotals);
    }

    private static Problem noRules(String text) {
        return Problem.refused(ProblemType.RULE_REFUSES, List.of(new Reason("NO_RULES_IN_FORCE", text)));
    }
}
