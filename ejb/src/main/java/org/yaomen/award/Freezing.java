package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.enterprise.Closures;
import org.yaomen.programme.AwardFacts;
import org.yaomen.programme.RuleSetInForce;
import org.yaomen.programme.RuleSets;
import org.yaomen.programme.RuleTerms;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.tipoff.Reported;

/** Finds what is known and the rules in force for it, and freezes the result（按现行规则核定）. */
@Dependent
class Freezing {

    private final TotalStore store;
    private final Closures closures;
    private final RuleSets ruleSets;
    private final BusinessClock clock;
    private final CurrentUser user;

    @Inject
    Freezing(TotalStore store, Closures closures, RuleSets ruleSets, BusinessClock clock, CurrentUser user) {
        this.store = store;
        this.closures = closures;
        this.ruleSets = ruleSets;
        this.clock = clock;
        this.user = user;
    }

    CalculationDocument closure(UUID closureId, String rule) {
        ClosureDossier closure = covered(closureId);
        if (closure.acceptanceState() == null) {
            throw new Problem(ProblemType.RULE_REFUSES, "尚无逐户书面验收意见，不能核定奖补");
        }
        return freeze(Claim.of(closure), rule);
    }

    /** A report is verified, not accepted: there may be nothing yet to accept. */
    CalculationDocument reward(Reported report, String rule) {
        return freeze(new Claim(covered(report.closureId()), report), rule);
    }

    private ClosureDossier covered(UUID closureId) {
        ClosureDossier closure = closures.dossier(closureId);
        user.mustCover(closure.regionCode(), "关闭登记");
        return closure;
    }

    private CalculationDocument freeze(Claim claim, String rule) {
        ClosureDossier closure = claim.closure();
        RuleSetInForce rules = ruleSets.inForce(closure.programmeId(), closure.regionCode(), closure.closedOn());
        RuleTerms terms = CalculationFreezer.rule(rules, rule);
        // Two who compute under one cap must not both find it free.
        AwardFacts.AwardedBefore before =
                terms.capsTotals() ? store.awardedBefore(closure.programmeId(), rule, closure.closureId()) : null;
        return CalculationFreezer.freeze(rules, terms, claim, before, clock.today());
    }
}
