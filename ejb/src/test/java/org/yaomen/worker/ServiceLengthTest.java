package org.yaomen.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaomen.shared.GoldenCases;

class ServiceLengthTest {

    @TestFactory
    Stream<DynamicTest> every_golden_case_comes_out_as_the_table_says() {
        return GoldenCases.read(ServiceLengthTest.class, "service_length.csv").stream()
                .map(row -> DynamicTest.dynamicTest(
                        String.join(" ", row),
                        () -> assertThat(ServiceLength.of(LocalDate.parse(row[0]), LocalDate.parse(row[1])))
                                .isEqualTo(new ServiceLength(
                                        Integer.parseInt(row[2]),
                                        Integer.parseInt(row[3]),
                                        Integer.parseInt(row[4])))));
    }

    @Test
    void a_day_more_is_never_a_shorter_service_and_adds_at_most_one_month() {
        Random random = new Random(20080101);
        for (int i = 0; i < 200; i++) {
            LocalDate hired = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(10_000));
            int months = 0;
            int days = 0;
            for (int day = 0; day < 1_200; day++) {
                ServiceLength length = ServiceLength.of(hired, hired.plusDays(day));
                int total = length.years() * 12 + length.months();
                assertThat(length.months()).isBetween(0, 11);
                assertThat(length.days()).isBetween(0, 31);
                if (total == months) {
                    assertThat(length.days()).as("%s + %d", hired, day).isEqualTo(days + 1);
                } else {
                    assertThat(total).as("%s + %d", hired, day).isEqualTo(months + 1);
                    assertThat(length.days()).isZero();
                }
                months = total;
                days = length.days();
            }
        }
    }
}
