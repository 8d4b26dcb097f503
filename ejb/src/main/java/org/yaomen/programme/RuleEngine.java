package org.yaomen.programme;

import java.math.BigDecimal;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * Computes an award from terms and facts, and from nothing else（核定计算）. The same terms and facts give the same result
 * on any day. A refusal lists every reason, not the first. The order is always: who may earn it, the method of the rule's
 * kind, then the limits as declared, then the part that the rule pays.
 */
public final class RuleEngine {

    static final String NOT_VOLUNTARY = "NOT_VOLUNTARY";
    static final String STATE_NOT_QUALIFYING = "STATE_NOT_QUALIFYING";
    static final String BEFORE_START = "BEFORE_START";
    static final String AFTER_DEADLINE = "AFTER_DEADLINE";
    static final String FACT_MISSING = "FACT_MISSING";
    static final String RATE_UNKNOWN = "RATE_UNKNOWN";
    static final String EXCLUDED = "EXCLUDED";
    static final String NOTHING_LEFT = "NOTHING_LEFT";
    static final String INDUSTRY_NOT_COVERED = "INDUSTRY_NOT_COVERED";

    private final RuleTerms rule;
    private final AwardFacts facts;
    private final Working working;

    private RuleEngine(RuleTerms rule, AwardFacts facts) {
        this.rule = rule;
        this.facts = facts;
        this.working = new Working(rule, facts);
    }

    /** The terms must be those of a rule set that was accepted as a draft, see {@link RuleSetCheck}. */
    public static Evaluation evaluate(RuleTerms rule, AwardFacts facts) {
        return new RuleEngine(rule, facts).evaluate();
    }

    private Evaluation evaluate() {
        checkWill();
        checkState();
        checkIndustry();
        checkExclusions();
        rule.method().compute(working);
        if (!working.isRefused() && working.amount().isPositive()) {
            rule.allLimits().forEach(this::hold);
            takeTranche();
            if (working.amount().isZero()) {
                working.refuse(NOTHING_LEFT, "封顶后无余额，不予奖补（" + working.source() + "）");
            }
        }
        return working.evaluation();
    }

    private void checkWill() {
        Boolean voluntary = facts.voluntary();
        if (!rule.voluntaryOnly()) {
            return;
        }
        if (voluntary == null) {
            working.missing("是否自愿关闭");
        } else if (!voluntary) {
            working.refuse(NOT_VOLUNTARY, "非自愿关闭，" + rule.name() + "只奖补自愿关闭的企业（" + working.source() + "）");
        }
    }

    /** A report is verified, not accepted: there may be nothing yet to accept. */
    private void checkState() {
        AcceptanceState state = facts.acceptanceState();
        if (rule.kind() == RuleKind.REPORT_REWARD) {
            return;
        }
        if (state == null) {
            working.missing("验收状态");
        } else if (!rule.qualifyingStates().contains(state)) {
            working.refuse(
                    STATE_NOT_QUALIFYING,
                    "验收状态“" + state.label() + "”不在" + rule.name() + "的奖补范围（" + working.source() + "）");
        }
    }

    private void checkIndustry() {
        if (rule.industries() == null) {
            return;
        }
        String industry = facts.industry();
        if (industry == null) {
            working.missing("行业");
        } else if (!rule.industries().contains(industry)) {
            working.refuse(
                    INDUSTRY_NOT_COVERED,
                    "行业“" + industry + "”不在" + rule.name() + "的范围内，范围为" + String.join("、", rule.industries()) + "（"
                            + working.source() + "）");
        }
    }

    private void checkExclusions() {
        for (Exclusion exclusion : rule.allExclusions()) {
            if (facts.has(exclusion.circumstance())) {
                working.refuse(
                        EXCLUDED,
                        exclusion.circumstance().label() + "，不予奖补（" + exclusion.document() + exclusion.article() + "）");
            }
        }
    }

    /**
     * The rule's part of the whole; what it awarded before counts against its part of a cap only, because the other
     * tranches have theirs.
     */
    private void takeTranche() {
        Tranche tranche = rule.tranche();
        if (tranche == null) {
            return;
        }
        working.reduceTo(
                tranche.part(working.amount()), tranche.words() + "，其余各期另行核定", tranche.document(), tranche.article());
        for (Limit limit : rule.allLimits()) {
            Money before = before(limit);
            if (limit.amount() != null && !before.isZero()) {
                holdTotal(limit, tranche.part(limit.amount()), before);
            }
        }
    }

    private void hold(Limit limit) {
        switch (limit.kind()) {
            case ENTERPRISE_CAP, PROGRAMME_CAP -> {
                if (limit.amount() == null) {
                    throw new IllegalArgumentException("a cap without an amount");
                }
                holdTotal(limit, limit.amount(), rule.tranche() == null ? before(limit) : Money.ZERO);
            }
            case UNIT_CAP -> holdRate(limit);
            case NON_STATE_UNIT_CAP -> {
                if (facts.ownership() == null) {
                    working.missing("所有制");
                } else if (facts.ownership() == Ownership.NON_STATE) {
                    holdRate(limit);
                }
            }
        }
    }

    private Money before(Limit limit) {
        AwardFacts.AwardedBefore before = facts.awardedBefore();
        if (before == null) {
            return Money.ZERO;
        }
        return switch (limit.kind()) {
            case ENTERPRISE_CAP -> before.enterprise();
            case PROGRAMME_CAP -> before.programme();
            case UNIT_CAP, NON_STATE_UNIT_CAP -> Money.ZERO;
        };
    }

    private void holdTotal(Limit limit, Money cap, Money before) {
        Money left = cap.minus(before);
        Money highest = left.isNegative() ? Money.ZERO : left;
        String earlier = before.isZero() ? "" : "，此前已核定 " + before + " 元，尚余 " + highest + " 元";
        working.reduceTo(highest, limit.kind().label() + " " + cap + " 元" + earlier, limit.document(), limit.article());
    }

    private void holdRate(Limit limit) {
        Rate rate = limit.rate();
        String unit = limit.unit();
        if (rate == null || unit == null) {
            throw new IllegalArgumentException("a highest rate without rate and unit");
        }
        Quantity counted = Quantity.of(RuleKind.BANDED_UNIT_RATE, unit).orElseThrow();
        Rate quantity = counted.of(facts);
        if (quantity == null) {
            working.missing(counted.label());
            return;
        }
        BigDecimal product = rate.times(quantity);
        working.reduceTo(
                Money.roundHalfUp(product),
                limit.kind().label() + " " + rate + " 元/" + unit + " × " + quantity + " " + unit,
                limit.document(),
                limit.article());
    }
}
