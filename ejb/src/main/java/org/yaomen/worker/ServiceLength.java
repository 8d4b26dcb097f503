package org.yaomen.worker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How long somebody was employed（工作年限）: full years, full months beyond them, days beyond those. The first and the last
 * day count; a month is full on the day before the hiring day of month. In a month without that day it is full on the
 * month's last day, so whoever was hired on 31 January has served a month on 28 February (民法典 第二百零二条).
 */
record ServiceLength(int years, int months, int days) {

    private static final int MONTHS_OF_YEAR = 12;

    /** {@code lastDay} is the last day employed, not before {@code hiredOn}. */
    static ServiceLength of(LocalDate hiredOn, LocalDate lastDay) {
        LocalDate end = lastDay.plusDays(1);
        int full = Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(hiredOn), YearMonth.from(end)));
        while (monthsLater(hiredOn, full).isAfter(end)) {
            full--;
        }
        int days = Math.toIntExact(ChronoUnit.DAYS.between(monthsLater(hiredOn, full), end));
        return new ServiceLength(full / MONTHS_OF_YEAR, full % MONTHS_OF_YEAR, days);
    }

    /** The day from which so many months are full. */
    private static LocalDate monthsLater(LocalDate hiredOn, int months) {
        YearMonth month = YearMonth.from(hiredOn).plusMonths(months);
        return month.isValidDay(hiredOn.getDayOfMonth())
                ? month.atDay(hiredOn.getDayOfMonth())
                : month.plusMonths(1).atDay(1);
    }

    boolean hasPartYear() {
        return months > 0 || days > 0;
    }

    @Override
    public String toString() {
        return years + " 年 " + months + " 个月 " + days + " 天";
    }
}
