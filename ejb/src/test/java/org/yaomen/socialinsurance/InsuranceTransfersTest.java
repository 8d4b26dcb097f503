package org.yaomen.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;
import org.yaomen.socialinsurance.PensionTransferQuestion.ContributionYear;

/** Pension and unemployment transfers, and the late fee. */
class InsuranceTransfersTest {

    private static final LocalDate DAY = LocalDate.of(2017, 11, 15);
    private static final ParametersInForce UNEMPLOYMENT = StoredParameters.on(DAY, UnemploymentTransfer.PARAMETERS);
    private static final ParametersInForce LATE = StoredParameters.on(DAY, LateFee.PARAMETERS);

    private static ParametersInForce ofPensions(LocalDate day) {
        return StoredParameters.on(day, PensionTransfer.PARAMETERS);
    }

    private static PensionTransferQuote pension(List<ContributionYear> years) {
        return PensionTransfer.quote(new PensionTransferQuestion(years), DAY, InsuranceTransfersTest::ofPensions);
    }

    private static List<ContributionYear> years(String text) {
        return Arrays.stream(text.split(" "))
                .map(year -> year.split(":"))
                .map(cells ->
                        new ContributionYear(Integer.valueOf(cells[0]), Money.of(cells[1]), Integer.valueOf(cells[2])))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_of_the_pension_comes_out_to_the_fen() {
        return GoldenCases.read(InsuranceTransfersTest.class, "pension_transfer.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    PensionTransferQuote quote = pension(years(row[0]));
                    assertThat(quote.pooled()).isEqualTo(Money.of(row[1]));
                    assertThat(quote.personalPrincipal()).isEqualTo(Money.of(row[2]));
                    assertThat(quote.amount()).isEqualTo(Money.of(row[3]));
                    assertThat(quote.lines().get(0).document()).isEqualTo(row[4]);
                    assertThat(quote.lines().get(0).article()).isEqualTo(row[5]);
                }));
    }

    @Test
    void the_totals_of_a_pension_are_the_sums_of_its_yearly_rows_whatever_their_order() {
        Random random = new Random(66);
        for (int i = 0; i < 500; i++) {
            List<ContributionYear> years = new ArrayList<>(IntStream.range(1998, 1998 + 1 + random.nextInt(30))
                    .mapToObj(year -> new ContributionYear(
                            year, new Money(BigDecimal.valueOf(random.nextLong(3_000_000), 2)), 1 + random.nextInt(12)))
                    .toList());
            PensionTransferQuote quote = pension(years);
            java.util.Collections.shuffle(years, random);
            PensionTransferQuote shuffled = pension(years);

            assertThat(quote.lines()).hasSize(2 * years.size());
            assertThat(quote.amount()).isEqualTo(sum(quote.lines())).isEqualTo(shuffled.amount());
            assertThat(quote.pooled()).isEqualTo(sum(quote.lines().subList(0, years.size())));
            assertThat(quote.pooled().plus(quote.personalPrincipal())).isEqualTo(quote.amount());
            assertThat(quote.personalPrincipal()).isEqualTo(shuffled.personalPrincipal());
            Money alone = Money.sum(
                    years.stream().map(year -> pension(List.of(year)).amount()).toList());
            assertThat(quote.amount()).isEqualTo(alone);
            assertThat(quote.lines()).noneMatch(line -> line.amount().isNegative());
        }
    }

    private static Money sum(List<Evaluation.Line> lines) {
        return Money.sum(lines.stream().map(Evaluation.Line::amount).toList());
    }

    @Test
    void a_year_given_twice_and_a_wage_that_cannot_be_are_named_by_their_row() {
        assertThat(refused(() -> pension(years("2015:1.00:1 2016:-1.00:1 2015:2.00:2"))))
                .containsExactly("/years/1/monthlyWage", "/years/2/year");
    }

    private static List<String> refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable asked) {
        return catchThrowableOfType(Problem.class, asked).errors().stream()
                .map(Problem.FieldError::pointer)
                .toList();
    }

    private static UnemploymentTransferQuote unemployment(String... row) {
        return UnemploymentTransfer.quote(
                new UnemploymentTransferQuestion(
                        Integer.valueOf(row[0]),
                        Money.of(row[1]),
                        Integer.valueOf(row[2]),
                        row[3].isEmpty() ? null : SupplementBasis.valueOf(row[3])),
                UNEMPLOYMENT);
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_of_unemployment_comes_out_to_the_fen() {
        return GoldenCases.read(InsuranceTransfersTest.class, "unemployment_transfer.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    UnemploymentTransferQuote quote = unemployment(row);
                    assertThat(quote.benefitMonths()).isEqualTo(Integer.parseInt(row[4]));
                    assertThat(quote.undrawn()).isEqualTo(Money.of(row[5]));
                    assertThat(quote.supplement()).isEqualTo(Money.of(row[6]));
                    assertThat(quote.amount()).isEqualTo(Money.of(row[7])).isEqualTo(sum(quote.lines()));
                    assertThat(quote.reasons()).hasSize(row[0].equals("0") ? 1 : 0);
                    assertThat(row[8]).isNotBlank();
                }));
    }

    @Test
    void the_stored_switch_decides_where_the_question_does_not_say() {
        UnemploymentTransferQuestion question = new UnemploymentTransferQuestion(6, Money.of("1050.00"), 3, null);
        ParametersInForce remaining = StoredParameters.changed(UNEMPLOYMENT, ParameterName.UNEMPLOYMENT_WHOLE, "0");
        assertThat(UnemploymentTransfer.quote(question, remaining).amount()).isEqualTo(Money.of("18900.00"));
        assertThat(UnemploymentTransfer.quote(question, UNEMPLOYMENT).parameters())
                .extracting(row -> row.name() + row.item())
                .containsExactlyInAnyOrder("UNEMPLOYMENT_MONTHS5", "UNEMPLOYMENT_SUPPLEMENT", "UNEMPLOYMENT_WHOLE");
    }

    @Test
    void nobody_has_drawn_more_months_than_are_due() {
        assertThat(refused(() -> unemployment("6", "1050.00", "16", ""))).containsExactly("/monthsDrawn");
        assertThat(refused(() -> unemployment("0", "1050.00", "1", ""))).containsExactly("/monthsDrawn");
        assertThat(refused(() -> unemployment("6", "-1.00", "1", ""))).containsExactly("/monthlyBenefit");
        assertThat(unemployment("6", "1050.00", "15", "").undrawn()).isEqualTo(Money.ZERO);
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_of_the_late_fee_comes_out_to_the_fen() {
        return GoldenCases.read(InsuranceTransfersTest.class, "late_fee.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    LateFeeQuote quote =
                            LateFee.quote(new LateFeeQuestion(Money.of(row[0]), Integer.valueOf(row[1])), LATE);
                    assertThat(quote.amount()).isEqualTo(Money.of(row[2]));
                    assertThat(quote.lines()).singleElement().satisfies(line -> {
                        assertThat(line.document()).isEqualTo(row[3]);
                        assertThat(line.article()).isEqualTo(row[4]);
                        assertThat(line.text()).contains("默认不列支");
                        assertThat(line.quantity()).isEqualTo(new Rate(new BigDecimal(row[0])));
                    });
                }));
    }

    @Test
    void arrears_below_nothing_are_refused_and_a_day_without_rules_says_so() {
        assertThat(refused(() -> LateFee.quote(new LateFeeQuestion(Money.of("-0.01"), 1), LATE)))
                .containsExactly("/principal");
        ParametersInForce none = new ParametersInForce(LocalDate.of(2000, 1, 1), List.of());
        assertThat(LateFee.quote(new LateFeeQuestion(Money.of("1.00"), 1), none).reasons())
                .hasSize(1);
        assertThat(UnemploymentTransfer.quote(new UnemploymentTransferQuestion(6, Money.of("1.00"), 1, null), none)
                        .reasons())
                .hasSize(1);
        assertThat(PensionTransfer.quote(
                                new PensionTransferQuestion(years("2015:1.00:1")),
                                LocalDate.of(2009, 12, 31),
                                InsuranceTransfersTest::ofPensions)
                        .reasons())
                .hasSize(1);
    }
}
