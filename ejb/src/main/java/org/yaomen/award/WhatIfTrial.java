package org.yaomen.award;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.job.JobFigure;
import org.yaomen.job.JobLine;
import org.yaomen.programme.AwardFacts;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.RuleEngine;
import org.yaomen.programme.RuleKind;
import org.yaomen.programme.RuleSetTerms;
import org.yaomen.programme.RuleTerms;
import org.yaomen.programme.RulesOverTime;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;

/**
 * Compares what closures earn now with what they would earn under other terms（测算比较）, from values only. What was awarded
 * counts as it was; the rest is computed under the rules in force. Closures must come enterprise by enterprise, because
 * caps hold per enterprise.
 */
final class WhatIfTrial {

    static final String FUND = "FUND";

    /** What an enterprise, and all so far, have been given under a rule on one side of the comparison（累计）. */
    record Spent(String side, String rule, Money enterprise, Money programme) {}

    /** How far the comparison is（进度）: the last closure, the sums that bear on the next, and what is not committed yet. */
    record Reached(UUID enterprise, UUID closure, List<Spent> spent, Money openBefore, Money openAfter) {

        static final UUID FIRST = new UUID(0, 0);
        static final Reached START = new Reached(FIRST, FIRST, List.of(), Money.ZERO, Money.ZERO);
    }

    /** The terms that are tried, the region they are for, and the list they are tried on, if it is one（测算规则）. */
    record Tried(
            RegionCode region, RuleSetTerms terms, @Nullable UUID importId) {}

    /** An award as it stands（现有奖补）; {@code committed} when money is held or paid for it. */
    record Stored(UUID closureId, String ruleCode, Money amount, boolean committed) {}

    private static final String NOW = "NOW";
    private static final String THEN = "THEN";

    private final RulesOverTime now;
    private final Tried then;
    private final List<Spent> spent;
    private final List<JobFigure> figures = new ArrayList<>();
    private final List<JobLine> lines = new ArrayList<>();
    private Reached reached;

    WhatIfTrial(RulesOverTime now, Tried then, Reached reached) {
        this.now = now;
        this.then = then;
        this.reached = reached;
        this.spent = new ArrayList<>(reached.spent());
    }

    void take(ClosureDossier closure, List<Stored> awards) {
        if (!closure.enterpriseId().equals(reached.enterprise())) {
            spent.replaceAll(one -> new Spent(one.side(), one.rule(), Money.ZERO, one.programme()));
        }
        Money before = Money.ZERO;
        Money after = Money.ZERO;
        Money openBefore = reached.openBefore();
        Money openAfter = reached.openAfter();
        List<String> texts = new ArrayList<>();
        Optional<RuleSetTerms> current = currentTerms(closure);
        Optional<RuleSetTerms> tried = triedTerms(closure, current);
        for (String rule : rules(tried, current)) {
            Optional<Stored> award =
                    awards.stream().filter(one -> one.ruleCode().equals(rule)).findFirst();
            Money earned = award.map(Stored::amount).orElseGet(() -> earns(NOW, rule(current, rule), closure));
            Money would = earns(THEN, rule(tried, rule), closure);
            before = before.plus(earned);
            after = after.plus(would);
            if (award.filter(Stored::committed).isEmpty()) {
                openBefore = openBefore.plus(earned);
                openAfter = openAfter.plus(would);
            }
            if (!earned.equals(would)) {
                texts.add(name(tried, current, rule) + " " + earned + " → " + would);
            }
        }
        book(closure, before, after, String.join("；", texts));
        reached = new Reached(closure.enterpriseId(), closure.closureId(), spent, openBefore, openAfter);
    }

    /** The rules of either side, in their declared order; what a report earns no closure earns. */
    private static Set<String> rules(Optional<RuleSetTerms> tried, Optional<RuleSetTerms> current) {
        Set<String> codes = new LinkedHashSet<>();
        Stream.of(tried, current)
                .flatMap(Optional::stream)
                .flatMap(terms -> terms.rules().stream())
                .filter(rule -> rule.kind() != RuleKind.REPORT_REWARD)
                .forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    private Optional<RuleSetTerms> currentTerms(ClosureDossier closure) {
        try {
            return Optional.of(now.on(closure.regionCode(), closure.closedOn()).terms());
        } catch (Problem noRules) {
            return Optional.empty();
        }
    }

    /** Where a nearer region has rules of its own, those of a wider one change nothing. */
    private Optional<RuleSetTerms> triedTerms(ClosureDossier closure, Optional<RuleSetTerms> current) {
        return now.hasNearer(closure.regionCode(), then.region(), closure.closedOn())
                ? current
                : Optional.of(then.terms());
    }

    private static @Nullable RuleTerms rule(Optional<RuleSetTerms> terms, String code) {
        return terms.flatMap(each -> each.rule(code)).orElse(null);
    }

    private static String name(Optional<RuleSetTerms> tried, Optional<RuleSetTerms> current, String code) {
        return tried.flatMap(terms -> terms.rule(code))
                .or(() -> current.flatMap(terms -> terms.rule(code)))
                .map(RuleTerms::name)
                .orElse(code);
    }

    private Money earns(String side, @Nullable RuleTerms rule, ClosureDossier closure) {
        if (rule == null) {
            return Money.ZERO;
        }
        Spent soFar = spent.stream()
                .filter(one -> one.side().equals(side) && one.rule().equals(rule.code()))
                .findFirst()
                .orElse(new Spent(side, rule.code(), Money.ZERO, Money.ZERO));
        AwardFacts.AwardedBefore before =
                rule.capsTotals() ? new AwardFacts.AwardedBefore(soFar.enterprise(), soFar.programme()) : null;
        Evaluation result = RuleEngine.evaluate(rule, CalculationFreezer.facts(Claim.of(closure), before));
        Money amount = result.amount();
        spent.remove(soFar);
        spent.add(new Spent(
                side,
                rule.code(),
                soFar.enterprise().plus(amount),
                soFar.programme().plus(amount)));
        if (side.equals(THEN)) {
            result.reasons().stream()
                    .map(Reason::code)
                    .distinct()
                    .forEach(code -> figures.add(new JobFigure(JobFigure.REASON, code, 1, Money.ZERO, Money.ZERO)));
        }
        return amount;
    }

    private void book(ClosureDossier closure, Money before, Money after, String text) {
        int gain = after.compareTo(before);
        String outcome = gain > 0 ? "WINNER" : gain < 0 ? "LOSER" : "EQUAL";
        figures.add(new JobFigure(JobFigure.TOTAL, "", 1, before, after));
        figures.add(new JobFigure(JobFigure.OUTCOME, outcome, 1, before, after));
        figures.add(new JobFigure(JobFigure.TOWNSHIP, closure.townshipName(), 1, before, after));
        if (gain != 0) {
            lines.add(line(closure, then.importId(), text, before, after));
        }
    }

    /** A row of a list is found by its number: it is no document of its own. */
    static JobLine line(
            ClosureDossier closure, @Nullable UUID list, String text, @Nullable Money before, @Nullable Money after) {
        String name = closure.enterpriseName() + " " + closure.facilityName();
        boolean failed = after == null;
        return list == null
                ? new JobLine("CLOSURE", closure.closureId(), name, failed, text, before, after)
                : new JobLine(
                        "IMPORT_ROW",
                        closure.closureId(),
                        "第 " + closure.closureId().getLeastSignificantBits() + " 行 " + name,
                        failed,
                        text,
                        before,
                        after);
    }

    Reached reached() {
        return reached;
    }

    List<JobFigure> figures() {
        return JobFigure.summed(figures);
    }

    List<JobLine> lines() {
        return List.copyOf(lines);
    }
}
