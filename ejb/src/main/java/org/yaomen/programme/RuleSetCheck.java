package org.yaomen.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/**
 * What is wrong with the terms of a draft（规则集检查）: all errors at once, each by its JSON pointer. Runs after the checks
 * of single fields, so nothing required is missing.
 */
final class RuleSetCheck {

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
            RuleCheck.addErrors(at, rule, check.errors);
        }
        check.tranches(terms.rules());
        check.examples(terms);
        return List.copyOf(check.errors);
    }

    /** The rules that share a whole must pay all of it once, and be the same in everything else. */
    private void tranches(List<RuleTerms> rules) {
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            Tranche tranche = rules.get(i).tranche();
            if (tranche == null) {
                continue;
            }
            String at = "/terms/rules/" + i + "/tranche";
            Integer place = last.put(tranche.whole(), i);
            RuleTerms before = place == null ? null : rules.get(place);
            Tranche previous = before == null ? null : before.tranche();
            Rate expected = previous == null ? Rate.of(0) : previous.to();
            if (tranche.from().compareTo(expected) != 0) {
                error(at + "/from", "本期应自 " + expected + " 起：各期须自 0 起依次相接");
            }
            if (tranche.to().compareTo(tranche.from()) <= 0) {
                error(at + "/to", "须大于起点");
            }
            if (tranche.no() != (previous == null ? 1 : previous.no() + 1)) {
                error(at + "/no", "期次须自 1 起依次编号，与规则先后一致");
            }
            if (before != null && !before.untold().equals(rules.get(i).untold())) {
                error(at + "/whole", "与“" + before.name() + "”同属一项奖补，除代码、名称与分期外须完全一致");
            }
        }
        last.forEach((whole, place) -> {
            Tranche tranche = rules.get(place).tranche();
            if (tranche != null && tranche.to().compareTo(Rate.of(1)) != 0) {
                error("/terms/rules/" + place + "/tranche/to", "“" + whole + "”的最后一期须至 1（100%）");
            }
        });
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
        rates.put("/furnaceCubicMetres", facts.furnaceCubicMetres());
        for (int i = 0; i < facts.outputTonnes().size(); i++) {
            rates.put("/outputTonnes/" + i, facts.outputTonnes().get(i));
        }
        rates.forEach((field, rate) -> {
            if (rate != null && rate.value().signum() < 0) {
                found.add(new FieldError(at + field, "不能为负"));
            }
        });
        Map<String, @Nullable Money> amounts = new HashMap<>();
        amounts.put("/fixedAssetInvestment", facts.fixedAssetInvestment());
        amounts.put("/averageAnnualWage", facts.averageAnnualWage());
        if (facts.awardedBefore() != null) {
            amounts.put("/awardedBefore/enterprise", facts.awardedBefore().enterprise());
            amounts.put("/awardedBefore/programme", facts.awardedBefore().programme());
        }
        amounts.forEach((field, amount) -> {
            if (amount != null && amount.isNegative()) {
                found.add(new FieldError(at + field, "不能为负"));
            }
        });
        return found;
    }

    private void error(String pointer, String message) {
        errors.add(new FieldError(pointer, message));
    }
}
