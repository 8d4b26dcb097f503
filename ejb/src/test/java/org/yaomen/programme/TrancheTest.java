package org.yaomen.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/** Awards in instalments（分期拨付）, as Hunan pays half first and half after evaluation. */
class TrancheTest {

    private static final LocalDate IN_TIME = LocalDate.of(2017, 11, 10);

    private static RuleTerms door(String code, @Nullable Tranche tranche, Limit... limits) {
        RuleTerms rule = Kaizhou.doorIncentive();
        return new RuleTerms(
                code,
                rule.name() + code,
                rule.kind(),
                rule.unit(),
                rule.payee(),
                rule.countingDate(),
                rule.bands(),
                rule.voluntaryOnly(),
                rule.qualifyingStates(),
                rule.fundSources(),
                rule.useCode(),
                rule.document(),
                rule.article(),
                rule.toConfirm(),
                null,
                null,
                null,
                null,
                List.of(limits),
                tranche);
    }

    private static Tranche tranche(int no, String from, String to) {
        return new Tranche(
                "door-incentive",
                no,
                Rate.of(from),
                Rate.of(to),
                no == 1 ? null : "经评估达到关闭标准",
                "湘财企〔2016〕号（文号待补）",
                "分期拨付",
                true);
    }

    private static AwardFacts doors(int doors, AwardFacts.@Nullable AwardedBefore before) {
        AwardFacts facts = Kaizhou.facts(doors, IN_TIME, true, AcceptanceState.DISMANTLED);
        return before == null
                ? facts
                : Canonical.read(
                        Canonical.write(facts)
                                .replaceFirst("}$", ",\"awardedBefore\":" + Canonical.write(before) + "}"),
                        AwardFacts.class);
    }

    private static Money amount(RuleTerms rule, AwardFacts facts) {
        return RuleEngine.evaluate(rule, facts).amount();
    }

    @Test
    void half_first_and_half_after_evaluation_each_with_its_line() {
        Evaluation first = RuleEngine.evaluate(door("first", tranche(1, "0", "0.5")), doors(24, null));
        Evaluation second = RuleEngine.evaluate(door("second", tranche(2, "0.5", "1")), doors(24, null));

        assertThat(first.amount()).isEqualTo(Money.of("144000.00"));
        assertThat(second.amount()).isEqualTo(Money.of("144000.00"));
        assertThat(first.lines())
                .extracting(Evaluation.Line::amount)
                .containsExactly(Money.of("288000.00"), Money.of("-144000.00"));
        assertThat(second.lines().get(1).text()).startsWith("第 2 期（50%—100%）");
    }

    @Test
    void a_text_without_tranches_keeps_its_hash() {
        assertThat(Canonical.write(door("door-incentive", null))).doesNotContain("tranche");
    }

    @Test
    void the_tranches_of_any_whole_add_up_to_the_fen_and_within_the_caps() {
        Random random = new Random(20160510);
        for (int i = 0; i < 2_000; i++) {
            Limit cap = new Limit(
                    LimitKind.ENTERPRISE_CAP,
                    Money.of((1 + random.nextInt(40_000_000)) / 100 + ".37"),
                    null,
                    null,
                    "试号",
                    "第三条",
                    false);
            List<Tranche> tranches = divided(random);
            int doors = 1 + random.nextInt(40);
            Money whole = amount(door("whole", null, cap), doors(doors, null));
            Money sum = Money.ZERO;
            for (Tranche tranche : tranches) {
                sum = sum.plus(amount(door("part", tranche, cap), doors(doors, null)));
            }
            assertThat(sum).as("%s in %s", whole, tranches).isEqualTo(whole);
        }
    }

    /** One to four tranches, by shares of whole thousandths. */
    private static List<Tranche> divided(Random random) {
        List<Tranche> tranches = new ArrayList<>();
        int from = 0;
        while (from < 1000) {
            int to = tranches.size() == 3 ? 1000 : Math.min(1000, from + 1 + random.nextInt(700));
            tranches.add(tranche(
                    tranches.size() + 1,
                    from == 0 ? "0" : "0." + String.format("%03d", from),
                    to == 1000 ? "1" : "0." + String.format("%03d", to)));
            from = to;
        }
        return tranches;
    }

    @Test
    void what_an_enterprise_had_before_in_this_tranche_counts_against_the_tranches_part_of_the_cap() {
        Limit cap = new Limit(LimitKind.ENTERPRISE_CAP, Money.of("400000.00"), null, null, "试号", "第三条", false);
        RuleTerms second = door("second", tranche(2, "0.5", "1"), cap);

        Money left =
                amount(second, doors(24, new AwardFacts.AwardedBefore(Money.of("144000.00"), Money.of("144000.00"))));

        assertThat(left).isEqualTo(Money.of("56000.00"));
    }

    @Test
    void gaps_overlaps_a_missing_end_and_other_terms_are_refused_with_the_place_named() {
        assertThat(errors(door("a", tranche(1, "0", "0.5")), door("b", tranche(2, "0.6", "1"))))
                .containsExactly("/terms/rules/1/tranche/from");
        assertThat(errors(door("a", tranche(1, "0", "0.5")), door("b", tranche(2, "0.4", "1"))))
                .containsExactly("/terms/rules/1/tranche/from");
        assertThat(errors(door("a", tranche(1, "0", "0.5")))).containsExactly("/terms/rules/0/tranche/to");
        assertThat(errors(door("a", tranche(1, "0", "0.5")), door("b", tranche(3, "0.5", "1"))))
                .containsExactly("/terms/rules/1/tranche/no");
        Limit cap = new Limit(LimitKind.ENTERPRISE_CAP, Money.of("1.00"), null, null, "试号", "第三条", false);
        assertThat(errors(door("a", tranche(1, "0", "0.5")), door("b", tranche(2, "0.5", "1"), cap)))
                .containsExactly("/terms/rules/1/tranche/whole");
        assertThat(errors(door("a", tranche(1, "0", "0.5")), door("b", tranche(2, "0.5", "1"))))
                .isEmpty();
    }

    private static List<String> errors(RuleTerms... rules) {
        List<WorkedExample> examples = new ArrayList<>();
        for (RuleTerms rule : rules) {
            examples.add(Kaizhou.example(rule.code(), 24, IN_TIME, "1.00"));
        }
        return RuleSetCheck.errors(Kaizhou.terms(List.of(rules), examples)).stream()
                .map(FieldError::pointer)
                .toList();
    }
}
