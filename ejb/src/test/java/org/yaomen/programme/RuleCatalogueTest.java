package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;

class RuleCatalogueTest {

    @TestFactory
    List<DynamicTest> every_worked_case_of_the_documents_comes_out_to_the_fen() {
        List<DynamicTest> tests = GoldenRules.cases().stream()
                .map(golden -> DynamicTest.dynamicTest(golden.toString(), () -> comesOut(golden)))
                .toList();
        assertThat(tests).hasSizeGreaterThan(35);
        return tests;
    }

    private static void comesOut(GoldenRules.Case golden) {
        Evaluation evaluation = RuleEngine.evaluate(golden.rule(), golden.facts());
        assertThat(evaluation.amount()).isEqualTo(golden.amount());
        assertThat(evaluation.reasons().stream().map(Reason::code).collect(Collectors.joining(" ")))
                .isEqualTo(golden.reasons());
        assertThat(Money.sum(
                        evaluation.lines().stream().map(Evaluation.Line::amount).toList()))
                .isEqualTo(golden.amount());
        assertThat(evaluation.lines()).allSatisfy(line -> {
            assertThat(line.document()).isNotBlank();
            assertThat(line.article()).isNotBlank();
        });
    }

    @Test
    void every_kind_of_the_catalogue_has_worked_cases_and_says_what_it_does() {
        Set<RuleKind> covered =
                GoldenRules.cases().stream().map(golden -> golden.rule().kind()).collect(Collectors.toSet());
        assertThat(covered).isEqualTo(EnumSet.allOf(RuleKind.class));
        assertThat(RuleKind.catalogue()).allSatisfy(kind -> {
            assertThat(kind.explanation()).endsWith("。");
            assertThat(kind.units()).isNotEmpty();
        });
    }

    @Test
    void the_rules_of_the_documents_are_accepted_as_they_stand_and_survive_the_canonical_text() {
        for (RuleTerms rule : GoldenRules.rules()) {
            assertThat(GoldenRules.errors(rule)).as(rule.code()).isEmpty();
            assertThat(Canonical.read(Canonical.write(rule), RuleTerms.class)).isEqualTo(rule);
        }
    }

    @Test
    void a_rule_written_before_a_term_existed_keeps_its_text() {
        String text = Canonical.write(Kaizhou.doorIncentive());
        assertThat(text).endsWith("\"toConfirm\":false}");
        assertThat(Canonical.write(Canonical.read(text, RuleTerms.class))).isEqualTo(text);
    }

    @Test
    void a_share_with_the_unit_of_a_percentage_is_refused() {
        RuleTerms rule = GoldenRules.changed("transformation", "\"rate\": \"0.10\"", "\"rate\": \"10\"");
        assertThat(GoldenRules.errors(rule)).singleElement().satisfies(error -> {
            assertThat(error.pointer()).isEqualTo("/bands/0/rate");
            assertThat(error.message()).contains("0.10");
        });
    }

    @Test
    void steps_must_follow_each_other_without_gap_or_overlap() {
        assertThat(pointers("furnace", "\"above\": \"100\"", "\"above\": \"90\""))
                .containsExactly("/steps/steps/1/above");
        assertThat(pointers("furnace", "\"above\": \"100\"", "\"above\": \"110\""))
                .containsExactly("/steps/steps/1/above");
        assertThat(pointers("furnace", "\"upTo\": \"300\"", "\"upTo\": \"50\""))
                .containsExactly("/steps/steps/1/upTo", "/steps/steps/2/above");
    }

    @Test
    void a_blank_rate_needs_the_mark_that_it_is_to_be_confirmed() {
        assertThat(pointers("yunnan-unknown", "\"toConfirm\": true", "\"toConfirm\": false"))
                .containsExactly("/bands/0/rate");
    }

    @Test
    void a_term_that_the_kind_does_not_take_is_refused() {
        assertThat(pointers("steel-exit", "\"unit\": \"吨\"", "\"unit\": \"门\"")).containsExactly("/countedCapacity");
        assertThat(pointers("steel-exit", "\"unit\": \"吨\"", "\"unit\": \"元\"")).contains("/unit", "/countedCapacity");
        assertThat(pointers("furnace", "STEPPED_UNIT_RATE", "BANDED_UNIT_RATE")).containsExactly("/bands", "/steps");
        assertThat(pointers("report-reward", "REPORTED_ON", "CLOSED_ON")).containsExactly("/countingDate");
        assertThat(pointers("fixed-coal", "\"unit\": \"矿\",\n      \"rate\"", "\"rate\""))
                .containsExactly("/limits/0/unit");
        assertThat(pointers("transformation", "\"amount\": \"500000.00\"", "\"amount\": \"0.00\""))
                .containsExactly("/limits/0/amount");
    }

    private static List<String> pointers(String code, String from, String to) {
        return GoldenRules.errors(GoldenRules.changed(code, from, to)).stream()
                .map(FieldError::pointer)
                .toList();
    }

    @Test
    void a_cap_takes_off_what_is_too_much_in_a_line_of_its_own() {
        GoldenRules.Case capped = GoldenRules.cases().get(2);
        List<Evaluation.Line> lines =
                RuleEngine.evaluate(capped.rule(), capped.facts()).lines();
        assertThat(lines).extracting(line -> line.amount().text()).containsExactly("680000.00", "-180000.00");
        assertThat(lines.get(1).text()).isEqualTo("每户企业封顶 500000.00 元，核减 180000.00 元");
        assertThat(lines.get(1).rate()).isEqualTo(Rate.of(-180_000));
    }

    @Test
    void rewards_of_all_who_reported_at_once_make_up_the_whole() {
        RuleTerms rule = GoldenRules.rule("report-reward");
        for (int of = 1; of <= 20; of++) {
            Money sum = Money.ZERO;
            for (int place = 1; place <= of; place++) {
                String facts = "{\"regionCode\":\"500154\",\"reportedOn\":\"2018-04-01\",\"reporter\":{\"place\":"
                        + place + ",\"of\":" + of + "}}";
                sum = sum.plus(RuleEngine.evaluate(rule, Canonical.read(facts, AwardFacts.class))
                        .amount());
            }
            assertThat(sum).isEqualTo(Money.of("500000.00"));
        }
    }
}
