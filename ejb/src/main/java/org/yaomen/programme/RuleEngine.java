package org.yaomen.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

/**
 * Computes an award from terms and facts, and from nothing else（核定计算）. The same terms and facts give the same result
 * on any day. A refusal lists every reason, not the first.
 */
public final class RuleEngine {

    static final String NOT_VOLUNTARY = "NOT_VOLUNTARY";
    static final String STATE_NOT_QUALIFYING = "STATE_NOT_QUALIFYING";
    static final String BEFORE_START = "BEFORE_START";
    static final String AFTER_DEADLINE = "AFTER_DEADLINE";
    static final String FACT_MISSING = "FACT_MISSING";

    private final RuleTerms rule;
    private final AwardFacts facts;
    private final List<Reason> reasons = new ArrayList<>();

    private RuleEngine(RuleTerms rule, AwardFacts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** The terms must be those of a rule set that was accepted as a draft: bands in order, at least one. */
    public static Evaluation evaluate(RuleTerms rule, AwardFacts facts) {
        return new RuleEngine(rule, facts).evaluate();
    }

    private Evaluation evaluate() {
        checkWill();
        checkState();
        RateBand band = band();
        Rate quantity = quantity();
        if (!reasons.isEmpty() || band == null || quantity == null) {
            return Evaluation.refused(List.copyOf(reasons));
        }
        return Evaluation.of(List.of(line(band, quantity)));
    }

    private void checkWill() {
        Boolean voluntary = facts.voluntary();
        if (!rule.voluntaryOnly()) {
            return;
        }
        if (voluntary == null) {
            missing("是否自愿关闭");
        } else if (!voluntary) {
            refuse(NOT_VOLUNTARY, "非自愿关闭，" + rule.name() + "只奖补自愿关闭的企业（" + source() + "）");
        }
    }

    private void checkState() {
        AcceptanceState state = facts.acceptanceState();
        if (state == null) {
            missing("验收状态");
        } else if (!rule.qualifyingStates().contains(state)) {
            refuse(STATE_NOT_QUALIFYING, "验收状态“" + state.label() + "”不在" + rule.name() + "的奖补范围（" + source() + "）");
        }
    }

    private @Nullable RateBand band() {
        LocalDate day = rule.countingDate().of(facts);
        if (day == null) {
            missing(rule.countingDate().label());
            return null;
        }
        for (RateBand band : rule.bands()) {
            if (band.contains(day)) {
                return band;
            }
        }
        LocalDate first = rule.bands().get(0).from();
        LocalDate last = rule.bands().get(rule.bands().size() - 1).to();
        String date = rule.countingDate().label() + " " + day;
        if (first != null && day.isBefore(first)) {
            refuse(BEFORE_START, date + " 早于起始日期 " + first + "，不予奖补（" + source() + "）");
        } else if (last != null && day.isAfter(last)) {
            long late = ChronoUnit.DAYS.between(last, day);
            refuse(AFTER_DEADLINE, date + " 晚于最后期限 " + last + "，逾期 " + late + " 天，不予奖补（" + source() + "）");
        }
        return null;
    }

    private @Nullable Rate quantity() {
        Quantity wanted = rule.kind() == RuleKind.LUMP_SUM
                ? Quantity.HOUSEHOLD
                : Quantity.byUnit(rule.unit())
                        .orElseThrow(() -> new IllegalArgumentException("no fact is counted in " + rule.unit()));
        Rate quantity = wanted.of(facts);
        if (quantity == null) {
            missing(wanted.label());
        } else if (quantity.value().signum() < 0) {
            throw new IllegalArgumentException(wanted.label() + "不能为负");
        }
        return quantity;
    }

    private Evaluation.Line line(RateBand band, Rate quantity) {
        String text = rule.name() + "：" + quantity + " " + rule.unit() + " × " + band.rate() + " 元/" + rule.unit() + "（"
                + rule.countingDate().label() + " " + rule.countingDate().of(facts) + "，适用“" + band.days() + "”一档）";
        BigDecimal product = band.rate().times(quantity);
        return new Evaluation.Line(
                text,
                quantity,
                rule.unit(),
                band.rate(),
                product.stripTrailingZeros().toPlainString(),
                Money.roundHalfUp(product),
                band.document(),
                band.article());
    }

    private void missing(String fact) {
        refuse(FACT_MISSING, "缺少" + fact + "，无法计算" + rule.name());
    }

    private void refuse(String code, String text) {
        reasons.add(new Reason(code, text));
    }

    private String source() {
        return rule.document() + rule.article();
    }
}
