package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;

/** The disability grant and the subsidy for flexible work. */
class WorkerGrantsTest {

    private static final ParametersInForce GRANT = stored(LocalDate.of(2017, 11, 15));
    private static final ParametersInForce SUBSIDY =
            StoredParameters.on(LocalDate.of(2017, 11, 15), FlexibleInsuranceSubsidy.PARAMETERS);

    private static ParametersInForce stored(LocalDate day) {
        return StoredParameters.on(day, DisabilityGrant.PARAMETERS);
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_of_the_disability_grant_comes_out_to_the_fen() {
        return GoldenCases.read(WorkerGrantsTest.class, "disability_grant.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    DisabilityGrantQuote quote = DisabilityGrant.quote(
                            new DisabilityGrantQuestion(Integer.valueOf(row[0]), Money.of(row[1]), Money.of(row[2])),
                            GRANT);
                    assertThat(quote.months()).isEqualTo(Rate.of(row[3]));
                    assertThat(quote.monthlyBase()).isEqualTo(Money.of(row[4]));
                    assertThat(quote.amount()).isEqualTo(Money.of(row[5]));
                    assertThat(quote.lines()).singleElement().satisfies(line -> {
                        assertThat(line.document()).isEqualTo(row[6]);
                        assertThat(line.article()).isEqualTo(row[7]);
                        assertThat(line.amount()).isEqualTo(quote.amount());
                    });
                    assertThat(quote.parameters()).hasSize(3);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_of_the_insurance_subsidy_comes_out_to_the_fen() {
        return GoldenCases.read(WorkerGrantsTest.class, "flexible_insurance_subsidy.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    FlexibleInsuranceSubsidyQuote quote = FlexibleInsuranceSubsidy.quote(
                            new FlexibleInsuranceSubsidyQuestion(Money.of(row[0])), SUBSIDY);
                    assertThat(quote.amount()).isEqualTo(Money.of(row[1]));
                    assertThat(quote.lines().get(0).document()).isEqualTo(row[2]);
                    assertThat(quote.lines().get(0).article()).startsWith(row[3]);
                }));
    }

    @Test
    void no_grant_lies_outside_its_bounds_and_a_lighter_grade_never_gets_more() {
        Random random = new Random(586);
        for (int i = 0; i < 2_000; i++) {
            Money own = new Money(BigDecimal.valueOf(random.nextLong(3_000_000), 2));
            Money region = new Money(BigDecimal.valueOf(1 + random.nextLong(1_000_000), 2));
            int grade = 1 + random.nextInt(9);
            DisabilityGrantQuote quote = DisabilityGrant.quote(new DisabilityGrantQuestion(grade, own, region), GRANT);
            DisabilityGrantQuote lighter =
                    DisabilityGrant.quote(new DisabilityGrantQuestion(grade + 1, own, region), GRANT);
            assertThat(quote.monthlyBase())
                    .isBetween(
                            Money.roundHalfUp(region.yuan().multiply(new BigDecimal("0.6"))),
                            Money.roundHalfUp(region.yuan().multiply(new BigDecimal("3"))));
            assertThat(quote.amount()).isGreaterThanOrEqualTo(lighter.amount());
            assertThat(quote.amount().isNegative()).isFalse();
        }
    }

    @Test
    void a_figure_that_cannot_be_is_named_and_a_day_without_rules_says_so() {
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> DisabilityGrant.quote(
                                        new DisabilityGrantQuestion(1, Money.of("-1.00"), Money.ZERO), GRANT))
                        .errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/ownMonthlyWage", "/regionalAverageMonthlyWage");
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> FlexibleInsuranceSubsidy.quote(
                                        new FlexibleInsuranceSubsidyQuestion(Money.of("-1.00")), SUBSIDY))
                        .errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/paid");
        ParametersInForce none = stored(LocalDate.of(2003, 1, 1));
        assertThat(DisabilityGrant.quote(new DisabilityGrantQuestion(1, Money.of("1.00"), Money.of("1.00")), none)
                        .reasons())
                .hasSize(1);
        assertThat(FlexibleInsuranceSubsidy.quote(new FlexibleInsuranceSubsidyQuestion(Money.of("1.00")), none)
                        .reasons())
                .hasSize(1);
    }
}
