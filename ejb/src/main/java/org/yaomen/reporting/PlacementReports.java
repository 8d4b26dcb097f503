package org.yaomen.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** The monthly report on placements by county or enterprise（职工安置月报）, for who reads rosters. */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({
    Roles.HR_CLERK,
    Roles.HR_REVIEWER,
    Roles.FINANCE_CLERK,
    Roles.FINANCE_REVIEWER,
    Roles.FINANCE_APPROVER,
    Roles.CASHIER,
    Roles.AUDITOR
})
public class PlacementReports {

    @Inject
    private PlacementReportStore store;

    @Inject
    private BusinessClock clock;

    /** Of a month {@code YYYY-MM}; the one that runs counts up to today. */
    public PlacementReport monthly(String month, PlacementReport.By by, @Nullable UUID programmeId) {
        LocalDate today = clock.today();
        YearMonth asked = month(month);
        if (asked.isAfter(YearMonth.from(today)) || asked.getYear() < 2000) {
            throw Problem.field("month", "月份须在 2000 年之后，不晚于本月");
        }
        LocalDate day = asked.atEndOfMonth().isAfter(today) ? today : asked.atEndOfMonth();
        List<PlacementFigures> lines = store.figures(day, by, programmeId);
        return new PlacementReport(
                asked.toString(),
                day,
                by,
                lines.subList(0, lines.size() - 1),
                lines.get(lines.size() - 1),
                store.use(day, programmeId));
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.field("month", "月份须为 YYYY-MM");
        }
    }
}
