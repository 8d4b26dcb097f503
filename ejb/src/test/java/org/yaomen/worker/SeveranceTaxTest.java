package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaomen.database.StoredParameters;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.shared.GoldenCases;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;

class SeveranceTaxTest {

    private static SeveranceTaxQuote quote(SeveranceTaxQuestion question) {
        return SeveranceTax.quote(question, StoredParameters.on(question.paidOn(), SeveranceTax.PARAMETERS));
    }

    @TestFactory
    Stream<DynamicTest> every_worked_case_comes_out_to_the_fen() {
        return GoldenCases.read(SeveranceTaxTest.class, "severance_tax.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    SeveranceTaxQuote quote = quote(new SeveranceTaxQuestion(
                            Money.of(row[0]),
                            LocalDate.parse(row[1]),
                            Money.of(row[2]),
                            Integer.valueOf(row[3]),
                            row[4].isEmpty() ? null : Money.of(row[4])));
                    assertThat(quote.exempt()).isEqualTo(Money.of(row[5]));
                    assertThat(quote.taxable()).isEqualTo(Money.of(row[6]));
                    assertThat(quote.tax()).isEqualTo(Money.of(row[7]));
                    assertThat(quote.net()).isEqualTo(Money.of(row[8]));
                    assertThat(quote.reasons()).isEmpty();
                    assertThat(row[9]).contains("号");
                }));
    }

    @Test
    void the_last_line_is_the_tax_and_names_its_table_and_why_it_is_averaged() {
        SeveranceTaxQuote old = quote(asked("400000.00", "2018-09-30", 10));
        assertThat(old.lines()).hasSize(2).last().satisfies(line -> {
            assertThat(line.text()).contains("÷ 10 年 = 每月 14800.00 元", "3500", "25%", "速算扣除数 1005 元", "178号");
            assertThat(line.factor()).isEqualTo("18200");
            assertThat(line.document()).contains("第48号");
        });
        SeveranceTaxQuote now = quote(asked("400000.00", "2019-01-01", 10));
        assertThat(now.lines()).last().satisfies(line -> {
            assertThat(line.text()).contains("单独计税", "20%", "速算扣除数 16920 元");
            assertThat(line.article()).contains("待核实");
        });
        assertThat(now.parameters()).extracting(ParameterView::name).doesNotContain(ParameterName.TAX_YEARS_CAP);
    }

    private static SeveranceTaxQuestion asked(String paid, String day, int years) {
        return new SeveranceTaxQuestion(Money.of(paid), LocalDate.parse(day), Money.of("84000.00"), years, null);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-10-01, 0 25 125 375 1375 3375 6375 10375 15375",
        "2018-09-30, 0 105 555 1005 2755 5505 13505",
        "2018-12-31, 0 210 1410 2660 4410 7160 15160",
        "2019-01-01, 0 2520 16920 31920 52920 85920 181920"
    })
    void the_quick_deductions_that_follow_from_the_stored_tables_are_the_published_ones(
            LocalDate day, String published) {
        TaxTable table =
                new TaxTable(StoredParameters.on(day, SeveranceTax.PARAMETERS).steps(ParameterName.TAX_BRACKET));
        List<String> deductions = table.brackets().stream()
                .map(row -> new BigDecimal(row.item()).add(BigDecimal.ONE))
                .map(income -> table.of(income, BigDecimal.ONE)
                        .deduction()
                        .stripTrailingZeros()
                        .toPlainString())
                .toList();
        assertThat(String.join(" ", deductions)).isEqualTo(published);
    }

    @Test
    void tax_is_what_each_bracket_takes_of_its_own_part_never_negative_and_never_falls() {
        Random random = new Random(164);
        LocalDate[] days = {
            LocalDate.of(2010, 1, 1), LocalDate.of(2017, 11, 15), LocalDate.of(2018, 11, 1), LocalDate.of(2020, 1, 1)
        };
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = days[random.nextInt(days.length)];
            int years = 1 + random.nextInt(30);
            long fen = random.nextLong(300_000_000);
            Money paid = new Money(BigDecimal.valueOf(fen, 2));
            SeveranceTaxQuote quote = quote(asked(paid.text(), day.toString(), years));
            SeveranceTaxQuote more = quote(asked(paid.plus(Money.of("100.00")).text(), day.toString(), years));

            assertThat(quote.exempt().plus(quote.taxable())).isEqualTo(paid);
            assertThat(quote.net().plus(quote.tax())).isEqualTo(paid);
            assertThat(quote.tax().isNegative()).isFalse();
            assertThat(more.tax()).isGreaterThanOrEqualTo(quote.tax());
            assertThat(more.net()).isGreaterThan(quote.net());
            assertThat(quote.tax()).isEqualTo(marginal(quote.taxable(), day, years));
        }
    }

    /** The tax another way: what lies in each bracket times its rate. */
    private static Money marginal(Money taxable, LocalDate day, int service) {
        boolean averaged = day.getYear() < 2019;
        int years = averaged ? Math.min(12, service) : 1;
        var terms = StoredParameters.on(day, SeveranceTax.PARAMETERS);
        BigDecimal allowance =
                averaged ? terms.get(ParameterName.TAX_ALLOWANCE).value().value() : BigDecimal.ZERO;
        BigDecimal left = taxable.yuan().subtract(allowance.multiply(BigDecimal.valueOf(years)));
        BigDecimal tax = BigDecimal.ZERO;
        List<ParameterView> rows = terms.steps(ParameterName.TAX_BRACKET);
        for (int i = rows.size() - 1; i >= 0; i--) {
            BigDecimal bound = new BigDecimal(rows.get(i).item()).multiply(BigDecimal.valueOf(years));
            if (left.compareTo(bound) > 0) {
                tax = tax.add(left.subtract(bound).multiply(rows.get(i).value().value()));
                left = bound;
            }
        }
        return new Money(tax.setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void insurance_beyond_what_is_above_the_exemption_takes_off_no_more_than_that() {
        SeveranceTaxQuote quote = quote(new SeveranceTaxQuestion(
                Money.of("253000.00"), LocalDate.of(2017, 11, 15), Money.of("84000.00"), 10, Money.of("5000.00")));
        assertThat(quote.taxable()).isEqualTo(Money.ZERO);
        assertThat(quote.lines())
                .last()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.of("-1000.00")));
    }

    @Test
    void a_figure_that_cannot_be_is_named_and_a_day_without_rules_says_so() {
        SeveranceTaxQuestion wrong = new SeveranceTaxQuestion(
                Money.of("-1.00"), LocalDate.of(2017, 1, 1), Money.ZERO, 10, Money.of("-0.01"));
        assertThat(catchThrowableOfType(Problem.class, () -> quote(wrong)).errors())
                .extracting(Problem.FieldError::pointer)
                .containsExactly("/paid", "/localAverageAnnualWage", "/insurancePaid");
        assertThat(quote(asked("1.00", "2001-09-30", 1)).reasons()).hasSize(1);
    }
}
