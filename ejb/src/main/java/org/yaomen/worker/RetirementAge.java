package org.yaomen.worker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The statutory retirement age（法定退休年龄）: who would have retired before 2025 retires at the former age; from the first
 * month of 2025 on, every fourth (or second) month of former retirement adds a month. It follows from the day of birth
 * alone, so it needs no other date: the rise is in force by the day on which the former age is reached.
 */
final class RetirementAge {

    private static final YearMonth RISE_BEGINS = YearMonth.of(2025, 1);
    private static final int MONTHS_OF_YEAR = 12;

    private RetirementAge() {}

    /** The day on which the age is reached; the last of the month where the month has no such day. */
    static LocalDate dateOf(LocalDate bornOn, RetirementCategory category) {
        return bornOn.plusMonths(monthsOf(bornOn, category));
    }

    /** The age in months. */
    static int monthsOf(LocalDate bornOn, RetirementCategory category) {
        int former = category.formerAge() * MONTHS_OF_YEAR;
        long since =
                ChronoUnit.MONTHS.between(RISE_BEGINS, YearMonth.from(bornOn).plusMonths(former));
        if (since < 0) {
            return former;
        }
        return former + (int) Math.min(category.mostMonths(), since / category.everyMonths() + 1);
    }
}
