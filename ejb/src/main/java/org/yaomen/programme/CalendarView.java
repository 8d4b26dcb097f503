package org.yaomen.programme;

import java.util.List;
import org.yaomen.shared.WorkingCalendar;

/** A year of the working calendar（年度工作日历）: the days that the notice names, and its document number. */
public record CalendarView(
        int year, String document, boolean confirmed, int workingDays, List<WorkingCalendar.Day> days) {}
