package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaomen.shared.GoldenCases;

class RetirementAgeTest {

    @TestFactory
    Stream<DynamicTest> every_row_of_the_annexed_tables_comes_out() {
        return GoldenCases.read(RetirementAgeTest.class, "retirement_age.csv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    LocalDate born = LocalDate.parse(row[0]);
                    RetirementCategory category = RetirementCategory.valueOf(row[1]);
                    int months = RetirementAge.monthsOf(born, category);
                    assertThat(months / 12 + " 年 " + months % 12 + " 个月").isEqualTo(row[2]);
                    assertThat(RetirementAge.dateOf(born, category)).isEqualTo(LocalDate.parse(row[3]));
                    assertThat(row[4]).isNotBlank();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_born_later_never_retires_earlier_nor_at_a_lower_age(RetirementCategory category) {
        LocalDate day = LocalDate.of(1950, 1, 1);
        int age = 0;
        YearMonth month = YearMonth.of(1900, 1);
        while (day.getYear() < 1995) {
            int months = RetirementAge.monthsOf(day, category);
            YearMonth retires = YearMonth.from(RetirementAge.dateOf(day, category));
            assertThat(months).isBetween(age, age == 0 ? 720 : age + 1);
            assertThat(retires).isAfterOrEqualTo(month);
            age = months;
            month = retires;
            day = day.plusDays(1);
        }
        assertThat(age).isEqualTo(category.formerAge() * 12 + category.mostMonths());
    }
}
