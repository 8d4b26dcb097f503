package org.yaomen.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaomen.shared.WorkingCalendar.Day;
import org.yaomen.shared.WorkingCalendar.Kind;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = CalendarMigration.calendar();

    @Test
    void every_festival_has_as_many_days_as_its_notice_says() {
        List<Day> days = CalendarMigration.days();
        int counted = 0;
        for (String[] row : GoldenCases.read("holiday_counts.csv")) {
            List<Day> festival = days.stream()
                    .filter(day -> day.name().equals(row[1]) && day.document().equals(row[4]))
                    .toList();
            String what = row[0] + " " + row[1];
            assertThat(festival)
                    .as(what)
                    .filteredOn(day -> day.kind() == Kind.HOLIDAY)
                    .hasSize(Integer.parseInt(row[2]));
            assertThat(festival)
                    .as(what)
                    .filteredOn(day -> day.kind() == Kind.MAKE_UP_WORKDAY)
                    .hasSize(Integer.parseInt(row[3]));
            counted += festival.size();
        }
        assertThat(counted).as("every day belongs to a counted festival").isEqualTo(days.size());
    }

    @Test
    void make_up_days_are_weekend_days() {
        assertThat(CalendarMigration.days())
                .filteredOn(day -> day.kind() == Kind.MAKE_UP_WORKDAY)
                .hasSizeGreaterThan(60)
                .allMatch(day -> day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }

    @Test
    void every_year_names_its_notice_and_is_confirmed() {
        String sql = CalendarMigration.text();
        for (int year = 2016; year <= 2026; year++) {
            assertThat(sql).containsPattern("\\(" + year + ", '国办发明电〔" + (year - 1) + "〕\\d+号.*', true\\)");
        }
    }

    @Test
    void days_that_people_remember() {
        assertWorking("2017-09-30", true);
        for (int day = 1; day <= 8; day++) {
            assertWorking("2017-10-0" + day, false);
        }
        assertWorking("2017-10-09", true);
        assertWorking("2018-12-31", false);
        assertWorking("2018-12-29", true);
        assertWorking("2019-05-03", false);
        assertWorking("2019-05-05", true);
        assertWorking("2020-01-31", false);
        assertWorking("2020-02-01", false);
        assertWorking("2020-02-03", true);
        assertWorking("2022-12-31", false);
        assertWorking("2024-02-09", true);
        assertWorking("2026-02-14", true);
        assertWorking("2026-02-23", false);
        assertWorking("2017-11-11", false);
        assertWorking("2017-11-10", true);
    }

    private void assertWorking(String day, boolean expected) {
        assertThat(calendar.isWorkingDay(LocalDate.parse(day))).as(day).isEqualTo(expected);
    }

    @Test
    void a_period_over_national_day_2017_counts_the_make_up_saturday() {
        LocalDate thursday = LocalDate.of(2017, 9, 28);
        assertThat(calendar.plusWorkingDays(thursday, 1)).isEqualTo("2017-09-29");
        assertThat(calendar.plusWorkingDays(thursday, 2)).isEqualTo("2017-09-30");
        assertThat(calendar.plusWorkingDays(thursday, 3)).isEqualTo("2017-10-09");
        assertThat(calendar.plusWorkingDays(thursday, 7)).isEqualTo("2017-10-13");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2017, 10, 1), 1)).isEqualTo("2017-10-09");
        assertThat(calendar.plusWorkingDays(thursday, 0)).isEqualTo(thursday);
    }

    @Test
    void counting_undoes_adding() {
        Random random = new Random(2017);
        for (int n = 0; n < 2_000; n++) {
            LocalDate start = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(3_900));
            int workingDays = random.nextInt(60);
            LocalDate end = calendar.plusWorkingDays(start, workingDays);
            assertThat(calendar.workingDaysBetween(start, end))
                    .as("%s + %d", start, workingDays)
                    .isEqualTo(workingDays);
            assertThat(workingDays == 0 || calendar.isWorkingDay(end)).isTrue();
        }
    }

    @Test
    void a_day_outside_the_notices_is_an_error_that_names_it() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2015, 12, 31)))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("2015-12-31");
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 30), 2))
                .isInstanceOfSatisfying(
                        OutsideCalendarException.class, e -> assertThat(e.day()).isEqualTo("2027-01-01"));
        assertThatThrownBy(() -> calendar.workingDaysBetween(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 4)))
                .isInstanceOf(OutsideCalendarException.class);
    }

    @Test
    void contradictory_tables_are_refused() {
        LocalDate monday = LocalDate.of(2017, 11, 6);
        Day worked = new Day(monday, Kind.MAKE_UP_WORKDAY, "x", "x");
        assertThatThrownBy(() -> new WorkingCalendar(List.of(worked), monday, monday))
                .hasMessageContaining("不是周末");
        Day off = new Day(monday, Kind.HOLIDAY, "x", "x");
        assertThatThrownBy(() -> new WorkingCalendar(List.of(off, off), monday, monday))
                .hasMessageContaining("重复");
    }
}
