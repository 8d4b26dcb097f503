package org.yaomen.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/** What is wrong with the terms of one rule（规则检查）: by the catalogue's account of its kind, and its bands and steps. */
final class RuleCheck {

    /** No rate of the instruments seen comes near; a higher one is a slip of units (元 for 万元). */
    private static final Rate HIGHEST_RATE = Rate.of(10_000_000);

    /** A share of a base, or a coefficient of wages: 10 % is written 0.10. */
    private static final Rate HIGHEST_SHARE = Rate.of(1);

    private static final Rate HIGHEST_COEFFICIENT = Rate.of(10);

    private final String at;
    private final RuleTerms rule;
    private final List<FieldError> errors;

    private RuleCheck(String at, RuleTerms rule, List<FieldError> errors) {
        this.at = at;
        this.rule = rule;
        this.errors = errors;
    }

    /** Adds what is wrong, each by its pointer below {@code at}. */
    static void addErrors(String at, RuleTerms rule, List<FieldError> errors) {
        new RuleCheck(at, rule, errors).all();
    }

    private void all() {
        if (Quantity.of(rule.kind(), rule.unit()).isEmpty()) {
            error("/unit", "“" + rule.kind().label() + "”的单位须为" + units(rule.kind()));
        }
        boolean reported = rule.countingDate() == CountingDate.REPORTED_ON;
        if (reported != (rule.kind() == RuleKind.REPORT_REWARD)) {
            error("/countingDate", reported ? "只有举报奖励按举报日期计算" : "举报奖励须按举报日期计算");
        }
        boolean rewarded = rule.payee() == PayeeKind.REPORTER;
        if (rewarded != (rule.kind() == RuleKind.REPORT_REWARD)) {
            error("/payee", rewarded ? "只有举报奖励付给举报人" : "举报奖励的奖补对象须为举报人");
        }
        if (rewarded && rule.capsTotals()) {
            error("/limits", "举报奖励按件给奖，不设每户或项目总额封顶");
        }
        distinct("/qualifyingStates", rule.qualifyingStates(), "验收状态");
        distinct("/fundSources", rule.fundSources(), "资金来源");
        distinct("/industries", rule.industries() == null ? List.of() : rule.industries(), "行业");
        distinct(
                "/exclusions",
                rule.allExclusions().stream().map(Exclusion::circumstance).toList(),
                "排除情形");
        bands();
        steps();
        countedCapacity();
        for (int i = 0; i < rule.allLimits().size(); i++) {
            limit("/limits/" + i, rule.allLimits().get(i));
        }
    }

    private static String units(RuleKind kind) {
        return kind.quantities().stream()
                .map(quantity -> "“" + quantity.view().unit() + "”")
                .collect(Collectors.joining("、"));
    }

    private void distinct(String field, List<?> values, String what) {
        if (new HashSet<>(values).size() < values.size()) {
            error(field, what + "重复");
        }
    }

    private void bands() {
        boolean taken = rule.kind().takes(RuleField.BANDS);
        if (taken == rule.bands().isEmpty()) {
            error("/bands", taken ? "须有至少一个标准分档" : "“" + rule.kind().label() + "”不设按日期的分档");
        }
        for (int i = 0; i < rule.bands().size(); i++) {
            band("/bands/" + i, i);
        }
    }

    private void band(String place, int index) {
        RateBand band = rule.bands().get(index);
        LocalDate from = band.from();
        LocalDate to = band.to();
        rate(place, band.rate());
        if (from != null && to != null && to.isBefore(from)) {
            error(place + "/to", "终止日期 " + to + " 早于起始日期 " + from);
        }
        if (to == null && index < rule.bands().size() - 1) {
            error(place + "/to", "只有最后一档可以不填终止日期");
        }
        if (index > 0) {
            follows(place + "/from", rule.bands().get(index - 1).to(), from);
        }
    }

    private void rate(String place, @Nullable Rate rate) {
        Rate highest = switch (rule.kind()) {
            case BASE_SHARE -> HIGHEST_SHARE;
            case WAGE_PRODUCT -> HIGHEST_COEFFICIENT;
            default -> HIGHEST_RATE;
        };
        if (rate == null) {
            if (!rule.toConfirm()) {
                error(place + "/rate", "请填写标准；原文缺字的，请将规则标为“待核实”，该档列为待补");
            }
        } else if (rate.value().signum() <= 0) {
            error(place + "/rate", "标准须大于 0");
        } else if (rate.compareTo(highest) > 0) {
            error(
                    place + "/rate",
                    highest.equals(HIGHEST_RATE)
                            ? "标准超过 " + HIGHEST_RATE + " 元，请核对单位是否为元"
                            : "须不大于 " + highest + "，请核对单位：10% 写作 0.10");
        }
    }

    private void follows(String pointer, @Nullable LocalDate previousTo, @Nullable LocalDate from) {
        if (from == null) {
            error(pointer, "只有第一档可以不填起始日期");
            return;
        }
        if (previousTo == null) {
            return;
        }
        LocalDate expected = previousTo.plusDays(1);
        if (from.isBefore(expected)) {
            error(pointer, "与上一档重叠：上一档至 " + previousTo + "，本档应自 " + expected + " 起");
        } else if (from.isAfter(expected)) {
            error(pointer, "与上一档之间有空档：上一档至 " + previousTo + "，本档应自 " + expected + " 起");
        }
    }

    private void steps() {
        RuleSteps table = rule.steps();
        boolean taken = rule.kind().takes(RuleField.STEPS);
        if (taken == (table == null)) {
            error("/steps", taken ? "须有至少一个数量分档" : "“" + rule.kind().label() + "”不设数量分档");
        }
        if (table == null) {
            return;
        }
        Rate previous = null;
        for (int i = 0; i < table.steps().size(); i++) {
            step("/steps/steps/" + i, table.steps(), i, previous);
            previous = table.steps().get(i).upTo();
        }
    }

    private void step(String place, List<RuleStep> steps, int index, @Nullable Rate previous) {
        RuleStep step = steps.get(index);
        Rate above = step.above();
        Rate upTo = step.upTo();
        rate(place, step.rate());
        if (above != null && above.value().signum() < 0) {
            error(place + "/above", "不能为负");
        }
        if (upTo != null && upTo.compareTo(above == null ? Rate.of(0) : above) <= 0) {
            error(place + "/upTo", "上限须大于下限");
        }
        if (upTo == null && index < steps.size() - 1) {
            error(place + "/upTo", "只有最后一档可以不填上限");
        }
        if (index > 0 && above == null) {
            error(place + "/above", "只有第一档可以不填下限");
        } else if (index > 0 && previous != null && above != null && above.compareTo(previous) != 0) {
            String what = above.compareTo(previous) < 0 ? "与上一档重叠" : "与上一档之间有空档";
            error(place + "/above", what + "：上一档至 " + previous + "，本档应自 " + previous + " 以上");
        }
    }

    private void countedCapacity() {
        CountedCapacity counted = rule.countedCapacity();
        if (counted == null) {
            return;
        }
        if (!rule.kind().takes(RuleField.COUNTED_CAPACITY)
                || Quantity.of(rule.kind(), rule.unit()).orElse(null) != Quantity.TONNES) {
            error("/countedCapacity", "只有按吨计算的规则核定计奖产能");
        }
        BigDecimal shortfall = counted.shortfall().value();
        if (shortfall.signum() <= 0 || shortfall.compareTo(BigDecimal.ONE) >= 0) {
            error("/countedCapacity/shortfall", "须大于 0、小于 1：20% 写作 0.20");
        }
    }

    private void limit(String place, Limit limit) {
        boolean perUnit = limit.kind().perUnit();
        if (perUnit == (limit.amount() != null)) {
            error(place + "/amount", perUnit ? "单位最高标准不填总额" : "请填写封顶金额（元）");
        } else if (limit.amount() != null && !limit.amount().isPositive()) {
            error(place + "/amount", "封顶金额须大于 0");
        }
        if (perUnit == (limit.rate() == null)) {
            error(place + "/rate", perUnit ? "请填写单位最高标准（元）" : "总额封顶不填单位标准");
        } else if (limit.rate() != null
                && (limit.rate().value().signum() <= 0 || limit.rate().compareTo(HIGHEST_RATE) > 0)) {
            error(place + "/rate", "须大于 0，至多 " + HIGHEST_RATE + " 元");
        }
        Set<String> units = RuleKind.BANDED_UNIT_RATE.quantities().stream()
                .map(quantity -> quantity.view().unit())
                .collect(Collectors.toSet());
        if (perUnit ? limit.unit() == null || !units.contains(limit.unit()) : limit.unit() != null) {
            error(place + "/unit", perUnit ? "单位须为" + units(RuleKind.BANDED_UNIT_RATE) : "总额封顶不填单位");
        }
    }

    private void error(String field, String message) {
        errors.add(new FieldError(at + field, message));
    }
}
