package org.yaomen.severance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.socialinsurance.LateFee;
import org.yaomen.worker.Severance;
import org.yaomen.worker.SeveranceTax;

/** Every figure of a frozen line is in its text, with the versions it rests on, and comes out of it again. */
class SeveranceFreezerTest {

    private static final Set<ParameterName> BY_FUND = Set.of(ParameterName.LATE_FEE_BY_FUND);
    private static final SeveranceFreezer.Terms TERMS = new SeveranceFreezer.Terms(
            day -> StoredParameters.on(day, Severance.PARAMETERS),
            day -> StoredParameters.on(day, SeveranceTax.PARAMETERS),
            day -> StoredParameters.on(day, LateFee.PARAMETERS),
            day -> StoredParameters.on(day, DisabilityEmployment.PARAMETERS),
            day -> StoredParameters.on(day, BY_FUND));
    private static final LocalDate LEFT = LocalDate.of(2017, 11, 15);
    private static final LocalDate PAID = LocalDate.of(2017, 12, 20);

    /** What varies between the cases（用例）. */
    private record Given(
            LocalDate hired,
            LocalDate left,
            String wage,
            String local,
            String minimum,
            LeavingReason why,
            boolean unlawful) {

        SeveranceCase owed(String wageArrears, String insuranceArrears, int days, LocalDate payOn) {
            return new SeveranceCase(
                    new UUID(1, 1),
                    new UUID(2, 2),
                    RegionCode.of("500154"),
                    "样例职工",
                    "500154********0010",
                    "某水泥厂",
                    hired,
                    left,
                    why,
                    unlawful,
                    Money.of(wage),
                    Money.of(local),
                    Money.of("84000.00"),
                    Money.of(minimum),
                    "渝人社发〔2017〕1号",
                    payOn,
                    Money.of(wageArrears),
                    Money.of(insuranceArrears),
                    days,
                    null,
                    null);
        }

        SeveranceDocument line() {
            return SeveranceFreezer.freeze(SeveranceKind.SEVERANCE, owed("0.00", "0.00", 0, PAID), TERMS);
        }
    }

    private static Given nineYears(LeavingReason why) {
        return new Given(LocalDate.of(2008, 4, 16), LEFT, "4500.00", "5500.00", "0.00", why, false);
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_is_frozen_to_the_fen_and_comes_out_of_its_own_text_again() {
        return GoldenCases.read(Severance.class, "severance.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    SeveranceDocument line = new Given(
                                    LocalDate.parse(row[1]),
                                    LocalDate.parse(row[2]),
                                    row[3],
                                    row[4],
                                    row[5].isEmpty() ? "0.00" : row[5],
                                    LeavingReason.CLOSED,
                                    Boolean.parseBoolean(row[6]))
                            .line();
                    assertThat(line.amount()).isEqualTo(Money.of(row[10])).isEqualTo(sum(line.lines()));
                    assertThat(line.lines())
                            .allSatisfy(step -> assertThat(step.document()).isEqualTo(row[11]));
                    assertThat(line.net().plus(line.tax())).isEqualTo(line.amount());
                    assertThat(line.parameters()).isNotEmpty();
                    String text = Canonical.write(line);
                    SeveranceDocument read = Canonical.read(text, SeveranceDocument.class);
                    assertThat(Canonical.write(SeveranceFreezer.freeze(read.kind(), read.facts(), TERMS)))
                            .isEqualTo(text);
                }));
    }

    private static Money sum(List<Evaluation.Line> lines) {
        return Money.sum(lines.stream().map(Evaluation.Line::amount).toList());
    }

    @Test
    void the_tax_is_that_of_the_day_of_payment_and_is_not_paid_to_the_worker() {
        Given longServed = new Given(
                LocalDate.of(2001, 11, 16), LEFT, "25000.00", "20000.00", "0.00", LeavingReason.CLOSED, false);
        SeveranceCase old = longServed.owed("0.00", "0.00", 0, PAID);
        SeveranceDocument before = SeveranceFreezer.freeze(SeveranceKind.SEVERANCE, old, TERMS);
        // 400,000 − 252,000 = 148,000 over at most 12 years: 12,333.33 a month, less 3,500, at 20% less 555.
        assertThat(before.amount()).isEqualTo(Money.of("400000.00"));
        assertThat(before.tax()).isEqualTo(Money.of("14540.00"));
        assertThat(before.net()).isEqualTo(Money.of("385460.00"));
        SeveranceDocument after = SeveranceFreezer.freeze(
                SeveranceKind.SEVERANCE, longServed.owed("0.00", "0.00", 0, LocalDate.of(2019, 1, 1)), TERMS);
        assertThat(after.tax()).isEqualTo(Money.of("12680.00"));
    }

    @Test
    void nothing_is_owed_to_whoever_stays_resigns_or_retires_and_the_line_says_by_which_article() {
        for (LeavingReason why : LeavingReason.values()) {
            SeveranceDocument line = nineYears(why).line();
            assertThat(line.amount().isPositive()).as(why.name()).isEqualTo(why.owed());
            assertThat(line.reasons().isEmpty()).isEqualTo(why.owed());
        }
        assertThat(nineYears(LeavingReason.EARLY_RETIREMENT).line().reasons())
                .singleElement()
                .extracting(Reason::text)
                .asString()
                .contains("内部退养", "第四十六条");
    }

    @Test
    void arrears_are_lines_of_their_own_use_and_a_late_fee_is_only_shown() {
        List<SeveranceDocument> lines =
                SeveranceFreezer.freeze(nineYears(LeavingReason.CLOSED).owed("3200.00", "100000.00", 365, PAID), TERMS);
        assertThat(lines)
                .extracting(SeveranceDocument::kind)
                .containsExactly(
                        SeveranceKind.SEVERANCE,
                        SeveranceKind.WAGE_ARREARS,
                        SeveranceKind.INSURANCE_ARREARS,
                        SeveranceKind.LATE_FEE);
        assertThat(lines).extracting(SeveranceDocument::use).containsExactly("U2", "U3", "U3", "U3");
        assertThat(lines).extracting(SeveranceDocument::payable).containsExactly(true, true, true, false);
        assertThat(lines.get(1).net()).isEqualTo(Money.of("3200.00"));
        assertThat(lines.get(3).amount()).isEqualTo(Money.of("18250.00"));
        assertThat(lines.get(3).parameters())
                .extracting(ParameterView::name)
                .containsExactly(ParameterName.LATE_FEE_DAILY, ParameterName.LATE_FEE_BY_FUND);
    }

    @Test
    void a_late_fee_is_paid_where_the_region_says_so() {
        ParameterView no = StoredParameters.on(PAID, BY_FUND).get(ParameterName.LATE_FEE_BY_FUND);
        ParameterView yes = new ParameterView(
                no.name(),
                "",
                Rate.of(1),
                no.unit(),
                RegionCode.of("500154"),
                no.effectiveFrom(),
                "试〔2017〕1号",
                "第一条",
                true,
                null);
        SeveranceFreezer.Terms said = new SeveranceFreezer.Terms(
                TERMS.severance(),
                TERMS.tax(),
                TERMS.lateFee(),
                TERMS.disability(),
                day -> new ParametersInForce(day, List.of(yes)));
        SeveranceCase owed = nineYears(LeavingReason.CLOSED).owed("0.00", "100000.00", 365, PAID);
        assertThat(SeveranceFreezer.freeze(SeveranceKind.LATE_FEE, owed, said).payable())
                .isTrue();
    }

    @Test
    void a_line_of_the_first_format_comes_out_again_as_it_was() {
        SeveranceCase owed = nineYears(LeavingReason.CLOSED).owed("0.00", "100000.00", 365, PAID);
        SeveranceDocument now = SeveranceFreezer.freeze(SeveranceKind.INSURANCE_ARREARS, owed, TERMS);
        SeveranceDocument first = new SeveranceDocument(
                "yaomen-severance-line-1",
                now.kind(),
                now.use(),
                false,
                now.facts(),
                now.lines(),
                now.taxLines(),
                now.reasons(),
                now.parameters(),
                now.amount(),
                now.tax(),
                now.net());
        assertThat(SeveranceFreezer.again(first, TERMS)).isEqualTo(first);
        assertThat(SeveranceFreezer.again(now, TERMS)).isEqualTo(now);
    }

    @Test
    void figures_that_cannot_be_used_freeze_to_nothing_with_the_reason() {
        SeveranceDocument line = new Given(
                        LocalDate.of(1930, 1, 1), LEFT, "4500.00", "5500.00", "0.00", LeavingReason.CLOSED, false)
                .line();
        assertThat(line.amount()).isEqualTo(Money.ZERO);
        assertThat(line.reasons()).extracting(Reason::code).containsExactly("NOT_COMPUTABLE");
    }

    @Test
    void no_line_is_negative_and_none_is_more_than_its_amount_whatever_the_facts() {
        Random random = new Random(20171115);
        List<LeavingReason> reasons = List.of(LeavingReason.values());
        for (int i = 0; i < 2_000; i++) {
            LocalDate hired = LEFT.minusDays(random.nextInt(365 * 45));
            SeveranceDocument line = new Given(
                            hired,
                            LEFT,
                            random.nextInt(60_000) + ".37",
                            (1 + random.nextInt(12_000)) + ".11",
                            random.nextInt(2_500) + ".50",
                            reasons.get(random.nextInt(reasons.size())),
                            random.nextInt(10) == 0)
                    .line();
            assertThat(line.tax().isNegative()).isFalse();
            assertThat(line.net().isNegative()).isFalse();
            assertThat(line.net().plus(line.tax())).isEqualTo(line.amount());
            assertThat(line.amount().isPositive())
                    .isEqualTo(line.reasons().isEmpty()
                            && !line.lines().isEmpty()
                            && sum(line.lines()).isPositive());
        }
    }
}
