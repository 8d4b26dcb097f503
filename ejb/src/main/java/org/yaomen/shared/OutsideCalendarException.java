package org.yaomen.shared;

import java.time.LocalDate;

/**
 * A working day was asked for that no holiday notice covers（日历之外的日期）.
 *
 * <p>The State Council announces each year's holidays in the autumn before. Until the table has them, a deadline that
 * reaches into that year is unknown, and must not be guessed.
 */
public final class OutsideCalendarException extends RuntimeException {
    private final transient LocalDate day;

    OutsideCalendarException(LocalDate day, LocalDate from, LocalDate to) {
        super("工作日历只覆盖 " + from + " 至 " + to + "，不含 " + day + "；请先录入该年度的节假日安排通知");
        this.day = day;
    }

    public LocalDate day() {
        return day;
    }
}
