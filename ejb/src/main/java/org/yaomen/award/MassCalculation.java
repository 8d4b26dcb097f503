package org.yaomen.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.enterprise.Closures;
import org.yaomen.job.JobFigure;
import org.yaomen.job.JobKind;
import org.yaomen.job.JobLine;
import org.yaomen.job.JobPortion;
import org.yaomen.job.JobTask;
import org.yaomen.job.JobWork;
import org.yaomen.programme.AwardFacts;
import org.yaomen.programme.RuleSetInForce;
import org.yaomen.programme.RuleSets;
import org.yaomen.programme.RuleTerms;
import org.yaomen.programme.RulesOverTime;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Reason;

/**
 * Computes every accepted closure of a programme that has no award under a rule yet（批量核定）, in the order of the
 * closures' ids. A closure whose day no rule covers is told and passed over; one that earns nothing is stored with its
 * reasons, as if it were computed by itself.
 */
@ApplicationScoped
class MassCalculation implements JobWork {

    private static final String CLOSURE = "CLOSURE";

    @Inject
    private AwardStore store;

    @Inject
    private TotalStore totals;

    @Inject
    private Closures closures;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private FirstCalculations first;

    @Inject
    private BusinessClock clock;

    @Override
    public JobKind kind() {
        return JobKind.AWARD_CALCULATION;
    }

    @Override
    public int portionSize() {
        return 500;
    }

    @Override
    public JobPortion portion(JobTask task, int size) {
        CalculationScope scope = task.read(CalculationScope.class);
        List<UUID> ids = store.nextUncalculated(scope, task.cursor(), size);
        if (ids.isEmpty()) {
            return JobPortion.NOTHING_LEFT;
        }
        RulesOverTime rules = ruleSets.overTime(scope.programmeId());
        // Where totals are capped, each award bears on the next one: it is stored before the next is computed.
        boolean oneByOne = rules.capTotals(scope.rule());
        List<JobLine> lines = new ArrayList<>();
        List<FirstCalculations.Frozen> frozen = new ArrayList<>();
        for (ClosureDossier closure : closures.dossiers(ids)) {
            try {
                FirstCalculations.Frozen one = freeze(closure, scope, rules);
                frozen.add(one);
                if (oneByOne) {
                    first.add(List.of(one));
                }
            } catch (Problem refused) {
                lines.add(line(closure, refused.detail()));
            }
        }
        if (!oneByOne) {
            first.add(frozen);
        }
        return new JobPortion(ids.get(ids.size() - 1).toString(), ids.size(), lines, figures(frozen));
    }

    private FirstCalculations.Frozen freeze(ClosureDossier closure, CalculationScope scope, RulesOverTime rules) {
        RuleSetInForce inForce = rules.on(closure.regionCode(), closure.closedOn());
        RuleTerms rule = CalculationFreezer.rule(inForce, scope.rule());
        AwardFacts.AwardedBefore before =
                rule.capsTotals() ? totals.awardedBefore(scope.programmeId(), scope.rule(), closure.closureId()) : null;
        return new FirstCalculations.Frozen(
                closure.regionCode(),
                CalculationFreezer.freeze(inForce, rule, Claim.of(closure), before, clock.today()));
    }

    private static List<JobFigure> figures(List<FirstCalculations.Frozen> frozen) {
        List<JobFigure> figures = new ArrayList<>();
        for (FirstCalculations.Frozen one : frozen) {
            CalculationDocument document = one.document();
            Money amount = document.amount();
            String outcome = amount.isZero() ? "REFUSED" : "CALCULATED";
            figures.add(figure(JobFigure.TOTAL, "", amount));
            figures.add(figure(JobFigure.OUTCOME, outcome, amount));
            figures.add(figure(JobFigure.TOWNSHIP, document.subject().townshipName(), amount));
            document.reasons().stream()
                    .map(Reason::code)
                    .distinct()
                    .forEach(code -> figures.add(figure(JobFigure.REASON, code, amount)));
        }
        return JobFigure.summed(figures);
    }

    private static JobFigure figure(String grouping, String name, Money amount) {
        return new JobFigure(grouping, name, 1, Money.ZERO, amount);
    }

    @Override
    public JobPortion pass(JobTask task, String why) {
        List<UUID> next = store.nextUncalculated(task.read(CalculationScope.class), task.cursor(), 1);
        return closures.dossiers(next).stream()
                .findFirst()
                .map(closure ->
                        new JobPortion(closure.closureId().toString(), 1, List.of(line(closure, why)), List.of()))
                .orElse(JobPortion.NOTHING_LEFT);
    }

    private static JobLine line(ClosureDossier closure, String why) {
        return new JobLine(
                CLOSURE,
                closure.closureId(),
                closure.enterpriseName() + " " + closure.facilityName(),
                true,
                why,
                null,
                null);
    }
}
