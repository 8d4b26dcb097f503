package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Sha256;

class RuleSetComparisonTest {

    private static List<String> differences(RuleSetTerms before, RuleSetTerms after) {
        return RuleSetComparison.of(before, after).stream()
                .map(difference -> difference.where() + "：" + difference.before() + "→" + difference.after())
                .toList();
    }

    @Test
    void two_versions_that_say_the_same_do_not_differ() {
        assertThat(differences(Kaizhou.terms(), Kaizhou.terms())).isEmpty();
    }

    @Test
    void a_changed_rate_and_day_are_named_by_rule_and_band() {
        RuleTerms changed = Kaizhou.doorIncentive(List.of(
                Kaizhou.band(null, Kaizhou.FIRST_DEADLINE, "13000"),
                Kaizhou.band(Kaizhou.FIRST_DEADLINE.plusDays(1), null, "10000")));
        RuleSetTerms after = new RuleSetTerms(
                7,
                Kaizhou.DOCUMENT,
                List.of(changed, Kaizhou.townshipReward()),
                Kaizhou.terms().examples());
        assertThat(differences(Kaizhou.terms(), after))
                .containsExactly(
                        "规则“窑门奖励”（door-incentive） · 日期分档 1 · 标准：12000→13000",
                        "规则“窑门奖励”（door-incentive） · 日期分档 2 · 止：2017-12-15→");
    }

    @Test
    void a_rule_that_came_or_went_is_told_as_a_whole_and_constants_have_their_words() {
        RuleTerms steel = GoldenRules.rule("steel-exit");
        RuleTerms other = GoldenRules.changed("steel-exit", "PAID_BY_PROVINCE", "RED_LISTED");
        RuleSetTerms before = Kaizhou.terms(List.of(Kaizhou.townshipReward(), steel), List.of());
        RuleSetTerms after = Kaizhou.terms(List.of(other, Kaizhou.doorIncentive()), List.of());
        assertThat(differences(before, after))
                .containsExactly(
                        "规则“钢铁产能退出奖励”（steel-exit） · 不予奖补情形 1 · 情形：已获省级财政支持→列入红牌企业名单",
                        "规则“窑门奖励”（door-incentive）：→有",
                        "规则“镇乡街道工作奖励”（township-reward）：有→");
    }

    @Test
    void a_file_whose_terms_were_altered_is_refused() {
        RuleSetTerms terms = Kaizhou.terms();
        String sha256 = Sha256.hex(Canonical.write(terms));
        LocalDate day = LocalDate.of(2017, 10, 1);
        RuleSetFile file =
                new RuleSetFile(RuleSetFile.FORMAT, "KZ-2017-KILN", "开州", Kaizhou.DOCUMENT, 1, day, sha256, terms);
        assertThat(file.draft().terms()).isEqualTo(terms);
        RuleSetTerms altered = new RuleSetTerms(8, Kaizhou.DOCUMENT, terms.rules(), terms.examples());
        RuleSetFile forged =
                new RuleSetFile(RuleSetFile.FORMAT, "KZ-2017-KILN", "开州", Kaizhou.DOCUMENT, 1, day, sha256, altered);
        assertThatThrownBy(forged::draft)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.pointer()).isEqualTo("/sha256")));
    }
}
