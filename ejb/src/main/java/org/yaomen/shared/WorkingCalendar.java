package org.yaomen.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The working days of the mainland（工作日历）: the yearly notices of the State Council, weekends otherwise.
 *
 * <p>Immutable. A day outside the covered range is an {@link OutsideCalendarException}, never a guess.
 */
public final class WorkingCalendar {
    /** How a notice sets a day apart（日期性质）. */
    public enum Kind {
        /** Off（放假）. */
        HOLIDAY,
        /** A Saturday or Sunday that is worked（调休上班）. */
        MAKE_UP_WORKDAY
    }

    /** One day that a notice names（通知所列日期）, with the festival and the document number. */
    public record Day(LocalDate date, Kind kind, String name, String document) {}

    private final Map<LocalDate, Day> days = new HashMap<>();
    private final LocalDate from;
    private final LocalDate to;

    /** Covers the dates from the first to the last, both included. */
    public WorkingCalendar(Collection<Day> named, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("工作日历的终止日期早于起始日期");
        }
        this.from = from;
        this.to = to;
        for (Day day : named) {
            requireCovered(day.date());
            if (day.kind() == Kind.MAKE_UP_WORKDAY && !isWeekend(day.date())) {
                throw new IllegalArgumentException("调休上班日 " + day.date() + " 不是周末");
            }
            if (days.put(day.date(), day) != null) {
                throw new IllegalArgumentException("日期 " + day.date() + " 重复");
            }
        }
    }

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean isWorkingDay(LocalDate date) {
        requireCovered(date);
        Day day = days.get(date);
        return day == null ? !isWeekend(date) : day.kind() == Kind.MAKE_UP_WORKDAY;
    }

    /** What a notice says of the date, if it names it. */
    public Optional<Day> named(LocalDate date) {
        requireCovered(date);
        return Optional.ofNullable(days.get(date));
    }

    /** The n-th working day after the start; the start itself does not count, whatever day it is. */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("工作日天数不能为负");
        }
        requireCovered(start);
        LocalDate date = start;
        for (int left = workingDays; left > 0; ) {
            date = date.plusDays(1);
            left -= isWorkingDay(date) ? 1 : 0;
        }
        return date;
    }

    /** How many working days lie after the first date, up to and including the second. */
    public int workingDaysBetween(LocalDate after, LocalDate upTo) {
        if (upTo.isBefore(after)) {
            throw new IllegalArgumentException("截止日期 " + upTo + " 早于起始日期 " + after);
        }
        requireCovered(after);
        requireCovered(upTo);
        return (int) after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private void requireCovered(LocalDate date) {
        if (!covers(date)) {
            throw new OutsideCalendarException(date, from, to);
        }
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
