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

/** The sheet a rule is worked out on（算稿）: its terms, the facts, the lines so far, and every reason against it. */
final class Working {

    /** Larger quantities do not occur; the books have no room for them. */
    private static final BigDecimal LARGEST = new BigDecimal("99999999999");

    /** What a rate is multiplied by, and why it is this much（计奖数量）. */
    record Counted(Rate quantity, String why) {}

    private final RuleTerms rule;
    private final AwardFacts facts;
    private final List<Evaluation.Line> lines = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    Working(RuleTerms rule, AwardFacts facts) {
        this.rule = rule;
        this.facts = facts;
    }

    AwardFacts facts() {
        return facts;
    }

    /** The band of the counting date; otherwise the reason why there is none has been noted. */
    @Nullable
    RateBand band() {
        LocalDate day = rule.countingDate().of(facts);
        if (day == null) {
            missing(rule.countingDate().label());
            return null;
        }
        for (RateBand band : rule.bands()) {
            if (band.contains(day)) {
                if (band.rate() == null) {
                    unknown(band.days(), band.document() + band.article());
                    return null;
                }
                return band;
            }
        }
        LocalDate first = rule.bands().get(0).from();
        LocalDate last = rule.bands().get(rule.bands().size() - 1).to();
        String date = rule.countingDate().label() + " " + day;
        if (first != null && day.isBefore(first)) {
            refuse(RuleEngine.BEFORE_START, date + " 早于起始日期 " + first + "，不予奖补（" + source() + "）");
        } else if (last != null && day.isAfter(last)) {
            long late = ChronoUnit.DAYS.between(last, day);
            refuse(RuleEngine.AFTER_DEADLINE, date + " 晚于最后期限 " + last + "，逾期 " + late + " 天，不予奖补（" + source() + "）");
        }
        return null;
    }

    /** The quantity of the rule's unit; otherwise the fact that is missing has been noted. */
    @Nullable
    Counted quantity() {
        Quantity wanted = Quantity.of(rule.kind(), rule.unit())
                .orElseThrow(() -> new IllegalArgumentException("no fact is counted in " + rule.unit()));
        Rate quantity = wanted.of(facts);
        if (quantity == null) {
            missing(wanted.label());
            return null;
        }
        if (quantity.value().signum() < 0) {
            throw new IllegalArgumentException(wanted.label() + "不能为负");
        }
        if (quantity.value().compareTo(LARGEST) > 0) {
            refuse("FACT_IMPLAUSIBLE", wanted.label() + " " + quantity + " 过大，请核对单位");
            return null;
        }
        CountedCapacity test = rule.countedCapacity();
        if (test == null) {
            return new Counted(quantity, "");
        }
        CountedCapacity.Counted counted = test.of(quantity, facts.outputTonnes());
        if (counted == null) {
            missing("近 " + test.years() + " 年产量");
            return null;
        }
        return new Counted(counted.quantity(), counted.why() + "（" + test.document() + test.article() + "）；");
    }

    void line(String text, Rate quantity, Rate rate, String document, String article) {
        BigDecimal product = rate.times(quantity);
        lines.add(new Evaluation.Line(
                text,
                quantity,
                rule.unit(),
                rate,
                product.stripTrailingZeros().toPlainString(),
                Money.roundHalfUp(product),
                document,
                article));
    }

    /** Takes off what is above this much, as a line of its own. */
    void reduceTo(Money highest, String why, String document, String article) {
        Money less = highest.minus(amount());
        if (less.isNegative()) {
            lines.add(new Evaluation.Line(
                    why + "，核减 " + Money.ZERO.minus(less) + " 元",
                    Rate.of(1),
                    "项",
                    new Rate(less.yuan()),
                    less.yuan().stripTrailingZeros().toPlainString(),
                    less,
                    document,
                    article));
        }
    }

    Money amount() {
        return Money.sum(lines.stream().map(Evaluation.Line::amount).toList());
    }

    boolean isRefused() {
        return !reasons.isEmpty();
    }

    void missing(String fact) {
        refuse(RuleEngine.FACT_MISSING, "缺少" + fact + "，无法计算" + rule.name());
    }

    void unknown(String where, String source) {
        refuse(RuleEngine.RATE_UNKNOWN, "“" + where + "”一档的标准原文缺失，列为待补，补齐前不得核定支付（" + source + "）");
    }

    void refuse(String code, String text) {
        reasons.add(new Reason(code, text));
    }

    String source() {
        return rule.document() + rule.article();
    }

    /** Which day took which band, for a line. */
    String dated(RateBand band) {
        return "（" + rule.countingDate().label() + " " + rule.countingDate().of(facts) + "，适用“" + band.days() + "”一档）";
    }

    /** A rate that {@link #band} has found not to be blank. */
    static Rate known(@Nullable Rate rate) {
        if (rate == null) {
            throw new IllegalStateException("a blank rate was not refused");
        }
        return rate;
    }

    Evaluation evaluation() {
        return reasons.isEmpty() ? Evaluation.of(List.copyOf(lines)) : Evaluation.refused(List.copyOf(reasons));
    }
}
