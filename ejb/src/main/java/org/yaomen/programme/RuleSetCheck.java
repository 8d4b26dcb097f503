package org.yaomen.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/**
 * What is wrong with the terms of a draft（规则集检查）: all errors at once, each by its JSON pointer. Runs after the checks
 * of single fields, so nothing required is missing.
 */
final class RuleSetCheck {

    /** No rate of the instruments seen comes near; a higher one is a slip of units (元 for 万元). */
    private static final Rate HIGHEST_RATE = Rate.of(10_000_000);

    private final List<FieldError> errors = new ArrayList<>();

    private RuleSetCheck() {}

    static List<FieldError> errors(RuleSetTerms terms) {
        RuleSetCheck check = new RuleSetCheck();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < terms.rules().size(); i++) {
            RuleTerms rule = terms.rules().get(i);
            String at = "/terms/rules/" + i;
            if (!codes.add(rule.code())) {
                check.error(at + "/code", "规则代码“" + rule.code() + "”重复");
            }
            check.rule(at, rule);
        }
        check.examples(terms);
        return List.copyOf(check.errors);
    }

    private void rule(String at, RuleTerms rule) {
        boolean lumpSum = rule.kind() == RuleKind.LUMP_SUM;
        Quantity counted = Quantity.byUnit(rule.unit()).orElse(null);
        if (counted == null || lumpSum != (counted == Quantity.HOUSEHOLD)) {
            error(at + "/unit", lumpSum ? "按户定额的单位须为“户”" : "单位须为“门”“吨”或“人”");
        }
        if (Set.copyOf(rule.qualifyingStates()).size() < rule.qualifyingStates().size()) {
            error(at + "/qualifyingStates", "验收状态重复");
        }
        if (Set.copyOf(rule.fundSources()).size() < rule.fundSources().size()) {
            error(at + "/fundSources", "资金来源重复");
        }
        for (int i = 0; i < rule.bands().size(); i++) {
            band(at + "/bands/" + i, rule.bands(), i);
        }
    }

    private void band(String at, List<RateBand> bands, int place) {
        RateBand band = bands.get(place);
        LocalDate from = band.from();
        LocalDate to = band.to();
        if (band.rate().value().signum() <= 0) {
            error(at + "/rate", "标准须大于 0");
        } else if (band.rate().compareTo(HIGHEST_RATE) > 0) {
            error(at + "/rate", "标准超过 " + HIGHEST_RATE + " 元，请核对单位是否为元");
        }
        if (from != null && to != null && to.isBefore(from)) {
            error(at + "/to", "终止日期 " + to + " 早于起始日期 " + from);
        }
        if (to == null && place < bands.size() - 1) {
            error(at + "/to", "只有最后一档可以不填终止日期");
        }
        if (place > 0) {
            follows(at + "/from", bands.get(place - 1).to(), from);
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

    private void examples(RuleSetTerms terms) {
        Map<String, Integer> counts = new HashMap<>();
        terms.rules().forEach(rule -> counts.put(rule.code(), 0));
        for (int i = 0; i < terms.examples().size(); i++) {
            WorkedExample example = terms.examples().get(i);
            String at = "/terms/examples/" + i;
            if (counts.computeIfPresent(example.rule(), (code, count) -> count + 1) == null) {
                error(at + "/rule", "没有代码为“" + example.rule() + "”的规则");
            }
            if (example.expected().isNegative()) {
                error(at + "/expected", "应得金额不能为负");
            }
            errors.addAll(negatives(at + "/facts", example.facts()));
        }
        for (int i = 0; i < terms.rules().size(); i++) {
            if (counts.getOrDefault(terms.rules().get(i).code(), 0) == 0) {
                error("/terms/rules/" + i, "规则“" + terms.rules().get(i).name() + "”没有算例，每条规则至少须有一个");
            }
        }
    }

    /** Facts that no closure can have. */
    static List<FieldError> negatives(String at, AwardFacts facts) {
        List<FieldError> found = new ArrayList<>();
        Map<String, @Nullable Rate> rates = new HashMap<>();
        rates.put("/capacityTonnes", facts.capacityTonnes());
        rates.put("/coefficient", facts.coefficient());
        for (int i = 0; i < facts.outputTonnes().size(); i++) {
            rates.put("/outputTonnes/" + i, facts.outputTonnes().get(i));
        }
        rates.forEach((field, rate) -> {
            if (rate != null && rate.value().signum() < 0) {
                found.add(new FieldError(at + field, "不能为负"));
            }
        });
        if (facts.fixedAssetInvestment() != null && facts.fixedAssetInvestment().isNegative()) {
            found.add(new FieldError(at + "/fixedAssetInvestment", "不能为负"));
        }
        if (facts.averageAnnualWage() != null && facts.averageAnnualWage().isNegative()) {
            found.add(new FieldError(at + "/averageAnnualWage", "不能为负"));
        }
        return found;
    }

    private void error(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }
}
