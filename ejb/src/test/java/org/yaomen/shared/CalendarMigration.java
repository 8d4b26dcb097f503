package org.yaomen.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.yaomen.shared.WorkingCalendar.Kind;

/** Reads the calendar out of the migration that fills it（日历数据）, so that the days are written down once. */
final class CalendarMigration {
    private static final Pattern OFF = Pattern.compile("\\(date '([^']+)', date '([^']+)', '([^']+)', '([^']+)'\\)");
    private static final Pattern WORKED = Pattern.compile("\\(date '([^']+)', '([^']+)', '([^']+)'\\)");

    private CalendarMigration() {}

    static List<WorkingCalendar.Day> days() {
        List<WorkingCalendar.Day> days = new ArrayList<>();
        OFF.matcher(text())
                .results()
                .forEach(m -> LocalDate.parse(m.group(1))
                        .datesUntil(LocalDate.parse(m.group(2)).plusDays(1))
                        .forEach(
                                date -> days.add(new WorkingCalendar.Day(date, Kind.HOLIDAY, m.group(3), m.group(4)))));
        WORKED.matcher(text())
                .results()
                .forEach(m -> days.add(new WorkingCalendar.Day(
                        LocalDate.parse(m.group(1)), Kind.MAKE_UP_WORKDAY, m.group(2), m.group(3))));
        return days;
    }

    static WorkingCalendar calendar() {
        return new WorkingCalendar(days(), LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31));
    }

    static String text() {
        String name = "/db/migration/V0003__calendar_2016_2026.sql";
        try (InputStream in = Objects.requireNonNull(CalendarMigration.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
