package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Reason;
import org.yaomen.shared.Sha256;

class RuleSetCheckTest {

    private static final LocalDate DAY = LocalDate.of(2017, 11, 15);

    private static List<String> pointers(RuleSetTerms terms) {
        return RuleSetCheck.errors(terms).stream().map(FieldError::pointer).toList();
    }

    private static List<String> bandErrors(RateBand... bands) {
        List<RuleTerms> rules = List.of(Kaizhou.doorIncentive(List.of(bands)));
        return pointers(Kaizhou.terms(rules, List.of(Kaizhou.example("door-incentive", 1, DAY, "12000.00"))));
    }

    @Test
    void the_terms_of_kaizhou_have_no_error_and_survive_the_canonical_text() {
        RuleSetTerms terms = Kaizhou.terms();
        assertThat(RuleSetCheck.errors(terms)).isEmpty();
        String text = Canonical.write(terms);
        RuleSetTerms read = Canonical.read(text, RuleSetTerms.class);
        assertThat(read).isEqualTo(terms);
        assertThat(Sha256.hex(Canonical.write(read))).isEqualTo(Sha256.hex(text));
    }

    @Test
    void bands_must_follow_each_other_without_gap_or_overlap() {
        String from = "/terms/rules/0/bands/1/from";
        assertThat(bandErrors(Kaizhou.band(null, DAY, "12000"), Kaizhou.band(DAY.plusDays(2), null, "10000")))
                .containsExactly(from);
        assertThat(bandErrors(Kaizhou.band(null, DAY, "12000"), Kaizhou.band(DAY, null, "10000")))
                .containsExactly(from);
        assertThat(bandErrors(Kaizhou.band(null, DAY, "12000"), Kaizhou.band(null, null, "10000")))
                .containsExactly(from);
        assertThat(bandErrors(Kaizhou.band(null, null, "12000"), Kaizhou.band(DAY, null, "10000")))
                .containsExactly("/terms/rules/0/bands/0/to");
        assertThat(bandErrors(Kaizhou.band(DAY, DAY.minusDays(1), "12000")))
                .containsExactly("/terms/rules/0/bands/0/to");
        assertThat(bandErrors(Kaizhou.band(null, DAY, "12000"), Kaizhou.band(DAY.plusDays(1), null, "10000")))
                .isEmpty();
    }

    @Test
    void a_rate_must_be_positive_and_plausible() {
        String rate = "/terms/rules/0/bands/0/rate";
        assertThat(bandErrors(Kaizhou.band(null, null, "0"))).containsExactly(rate);
        assertThat(bandErrors(Kaizhou.band(null, null, "-1"))).containsExactly(rate);
        assertThat(bandErrors(Kaizhou.band(null, null, "12000000"))).containsExactly(rate);
    }

    @Test
    void every_error_is_named_at_once() {
        RuleSetTerms terms = Kaizhou.terms(
                List.of(Kaizhou.doorIncentive(), Kaizhou.townshipReward(), Kaizhou.doorIncentive()),
                List.of(
                        Kaizhou.example("door-incentive", 24, DAY, "288000.00"),
                        Kaizhou.example("unknown", 24, DAY, "-1.00")));
        assertThat(pointers(terms))
                .containsExactly(
                        "/terms/rules/2/code",
                        "/terms/examples/1/rule",
                        "/terms/examples/1/expected",
                        "/terms/rules/1");
    }

    @Test
    void an_example_that_differs_is_told_with_its_difference() {
        List<WorkedExample> examples = new ArrayList<>(Kaizhou.terms().examples());
        examples.add(Kaizhou.example("door-incentive", 18, LocalDate.of(2017, 12, 15), "180000.01"));
        List<ExampleResult> results =
                ExampleResult.all(Kaizhou.terms(Kaizhou.terms().rules(), examples));
        assertThat(results).extracting(ExampleResult::ok).containsExactly(true, true, true, false);
        Reason failure = results.get(3).failure();
        assertThat(failure.text()).isEqualTo("算例“18 门，2017-12-15 关闭”应为 180000.01，实得 180000.00，相差 -0.01");
    }

    @Test
    void central_money_simply_by_tonnage_or_equal_per_enterprise_is_warned_of_unless_workers_count() {
        RuleTerms steel = GoldenRules.changed("steel-exit", "COUNTY_OWN", "CENTRAL");
        RuleTerms fixed = GoldenRules.changed("yunnan-unknown", "COUNTY_OWN", "CENTRAL");
        RuleTerms workers = GoldenRules.changed("small-enterprise", "COUNTY_OWN", "CENTRAL");

        assertThat(warnings(steel, fixed)).containsExactly("SIMPLY_BY_TONNAGE", "EQUAL_PER_ENTERPRISE");
        assertThat(warnings(steel, workers)).isEmpty();
        assertThat(warnings(GoldenRules.rule("steel-exit"))).isEmpty();
    }

    private static List<String> warnings(RuleTerms... rules) {
        return RuleSetWarnings.of(Kaizhou.terms(List.of(rules), List.of())).stream()
                .map(Reason::code)
                .toList();
    }
}
