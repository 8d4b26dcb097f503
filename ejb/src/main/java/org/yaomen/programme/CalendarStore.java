package org.yaomen.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;
import org.yaomen.shared.WorkingCalendar;

/** All queries of calendars and regions（日历与区划查询）. */
@Dependent
class CalendarStore {

    /** A loaded year（已载入年度）. */
    record Year(int year, String document, boolean confirmed) {}

    private final Rows rows;

    @Inject
    CalendarStore(Rows rows) {
        this.rows = rows;
    }

    Optional<Year> year(int year) {
        return rows.one(
                Year.class,
                "select year, document, confirmed from calendar_year where year = :year",
                Map.of("year", year));
    }

    List<WorkingCalendar.Day> days(int year) {
        return rows.list(
                WorkingCalendar.Day.class,
                "select day as date, kind, name, document from calendar_day where day between :first and :last order by day",
                Map.of("first", LocalDate.of(year, 1, 1), "last", LocalDate.of(year, 12, 31)));
    }

    Page<RegionView> regions(@Nullable String words, PageRequest page) {
        return new Listing<>(rows, RegionView.class, "region_view", "code, valid_from")
                .containing("code_and_name", words)
                .page(page);
    }
}
