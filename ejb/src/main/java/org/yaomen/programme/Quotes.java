package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.AmountInWords;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Says what an amount would be（试算）: for anyone signed in, without storing anything. */
@Stateless
@RegionScoped
public class Quotes {

    /** A rule and the version it was taken from（所用规则）. */
    private record Chosen(RuleSet rules, RuleTerms rule) {}

    @Inject
    private ProgrammeStore store;

    /**
     * By the rule set in force on the rule's counting date. A day before the first or after the programme's end is
     * answered too, by the nearest version, with the reason why nothing is earned.
     */
    @PermitAll
    public AwardQuote award(AwardQuestion question) {
        List<FieldError> errors = RuleSetCheck.negatives("/facts", question.facts());
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        Programme programme = programme(question.programme());
        Chosen chosen = choose(programme, question);
        Evaluation evaluation = RuleEngine.evaluate(chosen.rule(), question.facts());
        List<Reason> outside = outside(programme, chosen, question.facts());
        List<Reason> reasons = new ArrayList<>(evaluation.reasons());
        reasons.addAll(outside);
        Evaluation answer = reasons.isEmpty() ? evaluation : Evaluation.refused(reasons);
        RuleSetInForce used = chosen.rules().inForce(programme);
        return new AwardQuote(
                new AwardQuote.RuleSetName(used.programmeCode(), used.versionNo(), used.sha256(), used.regionCode()),
                answer.amount(),
                answer.lines(),
                answer.reasons(),
                outside.isEmpty()
                        ? NearestChange.of(chosen.rule(), question.facts()).orElse(null)
                        : null);
    }

    private Programme programme(String codeOrId) {
        return store.programme(codeOrId).orElseGet(() -> {
            try {
                return store.programme(UUID.fromString(codeOrId));
            } catch (IllegalArgumentException e) {
                throw Problem.notFound("政策项目");
            }
        });
    }

    /** Which date counts is a term of the rule, so each version is asked by its own rule, the latest first. */
    private Chosen choose(Programme programme, AwardQuestion question) {
        List<RuleSet> active = nearestFirst(programme, question.facts().regionCode());
        if (active.isEmpty()) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES, List.of(new Reason("NO_RULES_IN_FORCE", programme.name() + "尚无生效的规则集")));
        }
        Chosen nearest = null;
        for (RuleSet rules : active) {
            RuleTerms rule = rule(rules.terms(), question.rule()).orElse(null);
            if (rule == null) {
                continue;
            }
            nearest = new Chosen(rules, rule);
            LocalDate day = rule.countingDate().of(question.facts());
            if (day == null) {
                throw Problem.field(
                        "/facts/" + rule.countingDate().field(),
                        "请填写" + rule.countingDate().label());
            }
            if (!rules.effectiveFrom().isAfter(day)) {
                return nearest;
            }
        }
        if (nearest == null) {
            throw Problem.field("/rule", "项目“" + programme.name() + "”没有这条规则");
        }
        return nearest;
    }

    /** A region that the programme does not reach is answered by the rules for all of it, with the reason. */
    private List<RuleSet> nearestFirst(Programme programme, RegionCode region) {
        RegionCode asked = programme.regionCode().covers(region) ? region : programme.regionCode();
        return store.active(programme.id()).stream()
                .filter(rules -> rules.regionCode().covers(asked))
                .sorted(Comparator.comparing(RuleSet::regionCode, RulesOverTime.NEAREST_FIRST))
                .toList();
    }

    private static Optional<RuleTerms> rule(RuleSetTerms terms, @Nullable String code) {
        return code == null
                ? terms.rules().stream()
                        .filter(rule -> rule.payee() == PayeeKind.ENTERPRISE)
                        .findFirst()
                : terms.rule(code);
    }

    private static List<Reason> outside(Programme programme, Chosen chosen, AwardFacts facts) {
        List<Reason> reasons = new ArrayList<>();
        if (!programme.regionCode().covers(facts.regionCode())) {
            reasons.add(new Reason(
                    "REGION_NOT_COVERED",
                    "区划 " + facts.regionCode() + " 不在" + programme.name() + "的适用区划 " + programme.regionCode() + " 内"));
        }
        LocalDate day = chosen.rule().countingDate().of(facts);
        if (day == null) {
            return reasons;
        }
        String date = chosen.rule().countingDate().label() + " " + day;
        LocalDate from = chosen.rules().effectiveFrom();
        if (day.isBefore(from)) {
            reasons.add(new Reason("BEFORE_PROGRAMME", date + " 早于规则集适用之日 " + from));
        }
        if (day.isAfter(programme.effectiveTo())) {
            reasons.add(new Reason("AFTER_PROGRAMME", date + " 晚于项目截止日期 " + programme.effectiveTo()));
        }
        return reasons;
    }

    /** The amount in financial characters, as vouchers write it. */
    @PermitAll
    public String amountInWords(Money amount) {
        if (amount.isNegative()) {
            throw Problem.field("/amount", "金额不能为负");
        }
        return AmountInWords.of(amount);
    }
}
