package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CalendarTable;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.WorkingCalendar;

/** Shows working days, regions and the business clock, which a demo may move（日历与业务时钟）. */
@Stateless
@RegionScoped
public class Calendars {

    @Inject
    private CalendarTable table;

    @Inject
    private CalendarStore store;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Audit audit;

    @PermitAll
    public WorkingCalendar workingCalendar() {
        return table.calendar();
    }

    @PermitAll
    public CalendarView year(int year) {
        CalendarStore.Year loaded = store.year(year).orElseThrow(() -> Problem.notFound(year + " 年的节假日安排"));
        LocalDate first = LocalDate.of(year, 1, 1);
        WorkingCalendar calendar = table.calendar();
        int workingDays = (int) first.datesUntil(first.plusYears(1))
                .filter(calendar::isWorkingDay)
                .count();
        return new CalendarView(year, loaded.document(), loaded.confirmed(), workingDays, store.days(year));
    }

    @PermitAll
    public Page<RegionView> regions(@Nullable String words, PageRequest page) {
        return store.regions(words, page);
    }

    @PermitAll
    public ClockView clock() {
        return new ClockView(clock.today(), clock.now(), clock.installation().isSingleMachine());
    }

    /** Moves the business day of a single-machine installation; any other says that there is no such switch. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public ClockView moveTo(LocalDate day) {
        ClockView before = clock();
        if (before.movable() && !table.calendar().covers(day)) {
            throw Problem.field("/today", "业务日期须在工作日历范围之内");
        }
        clock.moveTo(day);
        ClockView after = clock();
        audit.record(
                user.region(),
                Change.of("clock.move", "INSTALLATION", "clock").from(before).to(after));
        return after;
    }
}
