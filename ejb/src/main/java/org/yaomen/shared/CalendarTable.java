package org.yaomen.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Reads the working calendar from its tables（工作日历表）, which only migrations fill. */
@ApplicationScoped
public class CalendarTable {

    /** The years that are loaded（已载入年度）. */
    record Years(int first, int last, int count) {}

    @Inject
    private Rows rows;

    /** From the first to the last loaded year; a year missing between them is a fault of the installation. */
    public WorkingCalendar calendar() {
        Years years = rows.one(
                        Years.class,
                        "select coalesce(min(year), 0) as first, coalesce(max(year), 0) as last, count(*) as count"
                                + " from calendar_year")
                .orElseThrow();
        if (years.count() == 0 || years.count() != years.last() - years.first() + 1) {
            throw new IllegalStateException("calendar_year must hold consecutive years");
        }
        List<WorkingCalendar.Day> days = rows.list(
                WorkingCalendar.Day.class, "select day as date, kind, name, document from calendar_day order by day");
        return new WorkingCalendar(days, LocalDate.of(years.first(), 1, 1), LocalDate.of(years.last(), 12, 31));
    }
}
