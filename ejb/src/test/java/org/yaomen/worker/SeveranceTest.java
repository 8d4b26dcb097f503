package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

class SeveranceTest {

    private static final LocalDate HIRED = LocalDate.of(2008, 4, 16);
    private static final Function<LocalDate, ParametersInForce> WHOLE = SeveranceTest::stored;

    /** The rows of art. 47 asked for once: thousands of cases need not ask the database each. */
    private static final ParametersInForce SINCE_2008 = stored(LocalDate.of(2008, 4, 16));

    private static ParametersInForce stored(LocalDate day) {
        return StoredParameters.on(day, Severance.PARAMETERS);
    }

    private static ParametersInForce known(LocalDate day) {
        return SINCE_2008;
    }

    private static ParametersInForce inSegments(LocalDate day) {
        return StoredParameters.changed(stored(day), ParameterName.SEVERANCE_SEGMENT, "1");
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_to_the_fen() {
        return golden("severance.csv", WHOLE);
    }

    @TestFactory
    Stream<DynamicTest> service_before_2008_is_a_segment_of_its_own_where_the_switch_is_on() {
        return golden("severance_segments.csv", SeveranceTest::inSegments);
    }

    private static Stream<DynamicTest> golden(String table, Function<LocalDate, ParametersInForce> stored) {
        return GoldenCases.read(SeveranceTest.class, table).stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    SeveranceQuote quote = Severance.quote(question(row), stored);
                    assertThat(quote.months()).isEqualTo(Rate.of(row[7]));
                    assertThat(quote.monthlyBase()).isEqualTo(Money.of(row[8]));
                    assertThat(quote.capped()).isEqualTo(Boolean.parseBoolean(row[9]));
                    assertThat(quote.amount()).isEqualTo(Money.of(row[10])).isEqualTo(sum(quote.lines()));
                    assertThat(quote.reasons()).isEmpty();
                    if (table.equals("severance.csv")) {
                        assertThat(quote.lines()).singleElement().satisfies(line -> {
                            assertThat(line.document()).isEqualTo(row[11]);
                            assertThat(line.article()).startsWith(row[12]);
                        });
                    }
                }));
    }

    private static SeveranceQuestion question(String[] row) {
        return new SeveranceQuestion(
                LocalDate.parse(row[1]),
                LocalDate.parse(row[2]),
                Money.of(row[3]),
                Money.of(row[4]),
                row[5].isEmpty() ? null : Money.of(row[5]),
                row[6].isEmpty() ? null : Boolean.valueOf(row[6]));
    }

    private static Money sum(List<Evaluation.Line> lines) {
        return Money.sum(lines.stream().map(Evaluation.Line::amount).toList());
    }

    private static SeveranceQuestion asked(LocalDate leftOn, String wage, String local) {
        return new SeveranceQuestion(HIRED, leftOn, Money.of(wage), Money.of(local), null, null);
    }

    @Test
    void half_years_are_counted_at_every_boundary_of_thirty_years() {
        for (int years = 0; years < 30; years++) {
            LocalDate anniversary = HIRED.plusYears(years);
            LocalDate half = anniversary.plusMonths(6);
            assertThat(months(anniversary)).isEqualTo(tenths(years * 10 + 5));
            assertThat(months(half.minusDays(2)))
                    .as("a day less than six months")
                    .isEqualTo(tenths(years * 10 + 5));
            assertThat(months(half.minusDays(1))).as("six months").isEqualTo(Rate.of(years + 1));
            assertThat(months(half)).isEqualTo(Rate.of(years + 1));
            assertThat(months(HIRED.plusYears(years + 1).minusDays(1)))
                    .as("full years")
                    .isEqualTo(Rate.of(years + 1));
        }
    }

    private static Rate months(LocalDate leftOn) {
        return Severance.quote(asked(leftOn, "4500.00", "5500.00"), SeveranceTest::known)
                .months();
    }

    private static Rate tenths(int tenths) {
        return new Rate(BigDecimal.valueOf(tenths, 1));
    }

    @Test
    void a_wage_is_capped_only_above_three_times_and_then_pays_no_more_than_twelve_years() {
        Random random = new Random(47);
        for (int i = 0; i < 2_000; i++) {
            Money local = new Money(BigDecimal.valueOf(1 + random.nextLong(2_000_000), 2));
            BigDecimal three = local.yuan().multiply(BigDecimal.valueOf(3));
            LocalDate leftOn = HIRED.plusDays(random.nextInt(15_000));
            SeveranceQuote at =
                    Severance.quote(asked(leftOn, three.toPlainString(), local.text()), SeveranceTest::known);
            String more = three.add(new BigDecimal("0.01")).toPlainString();
            SeveranceQuote above = Severance.quote(asked(leftOn, more, local.text()), SeveranceTest::known);

            assertThat(at.capped()).isFalse();
            assertThat(above.capped()).isTrue();
            assertThat(above.monthlyBase().yuan()).isEqualTo(three);
            assertThat(above.months()).isEqualTo(at.months().compareTo(Rate.of(12)) > 0 ? Rate.of(12) : at.months());
            assertThat(above.amount()).isLessThanOrEqualTo(at.amount());
        }
    }

    @Test
    void amounts_are_never_negative_are_months_times_base_and_damages_are_twice_that() {
        Random random = new Random(87);
        for (int i = 0; i < 2_000; i++) {
            LocalDate hired = LocalDate.of(1980, 1, 1).plusDays(random.nextInt(13_000));
            LocalDate left = LocalDate.of(2015, 9, 1).plusDays(random.nextInt(4_000));
            Money wage = new Money(BigDecimal.valueOf(random.nextLong(5_000_000), 2));
            Money local = new Money(BigDecimal.valueOf(1 + random.nextLong(1_500_000), 2));
            Money minimum = random.nextBoolean() ? new Money(BigDecimal.valueOf(random.nextLong(200_000), 2)) : null;
            SeveranceQuote quote =
                    Severance.quote(unlawful(hired, left, wage, local, minimum, null), SeveranceTest::known);
            SeveranceQuote twice =
                    Severance.quote(unlawful(hired, left, wage, local, minimum, true), SeveranceTest::known);
            BigDecimal exact =
                    quote.months().value().multiply(quote.monthlyBase().yuan());

            assertThat(quote.amount().isNegative()).isFalse();
            assertThat(quote.amount().yuan()).isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
            assertThat(twice.amount().yuan()).isEqualByComparingTo(exact.multiply(BigDecimal.valueOf(2)));
            assertThat(twice.months()).isEqualTo(quote.months());
        }
    }

    private static SeveranceQuestion unlawful(
            LocalDate hired, LocalDate left, Money wage, Money local, @Nullable Object... rest) {
        return new SeveranceQuestion(hired, left, wage, local, (Money) rest[0], (Boolean) rest[1]);
    }

    @Test
    void a_figure_that_cannot_be_is_named() {
        assertThat(pointers(asked(HIRED.minusDays(1), "-0.01", "0.00")))
                .containsExactly("/leftOn", "/averageMonthlyWage", "/localAverageMonthlyWage");
        assertThat(pointers(new SeveranceQuestion(
                        HIRED,
                        HIRED.plusYears(81),
                        Money.of("10000000.01"),
                        Money.of("5500.00"),
                        Money.of("-1.00"),
                        null)))
                .containsExactly("/hiredOn", "/averageMonthlyWage", "/minimumMonthlyWage");
    }

    private static List<String> pointers(SeveranceQuestion question) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(
                        Problem.class, () -> Severance.quote(question, WHOLE))
                .errors()
                .stream()
                .map(Problem.FieldError::pointer)
                .toList();
    }

    @Test
    void where_no_rule_was_in_force_the_answer_says_so() {
        SeveranceQuestion early = new SeveranceQuestion(
                LocalDate.of(1985, 1, 1),
                LocalDate.of(1994, 12, 31),
                Money.of("300.00"),
                Money.of("300.00"),
                null,
                null);
        assertThat(Severance.quote(early, WHOLE).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("NO_PARAMETER_IN_FORCE"));
        SeveranceQuestion damages = unlawful(
                LocalDate.of(2000, 1, 1),
                LocalDate.of(2007, 12, 31),
                Money.of("300.00"),
                Money.of("300.00"),
                null,
                true);
        assertThat(Severance.quote(damages, WHOLE).amount()).isEqualTo(Money.ZERO);
        assertThat(Severance.quote(damages, WHOLE).reasons()).hasSize(1);
    }
}
