package org.yaomen.reporting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
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

    /** As many as are counted within a second. */
    static final int AT_ONCE = 20_000;

    @Inject
    private PlacementReportStore store;

    @Inject
    private BusinessClock clock;

    /** Of a month {@code YYYY-MM}, counted at once where that takes a moment; otherwise a job has to ({@link WorkerReports}). */
    public PlacementReport monthly(String month, PlacementReport.By by, @Nullable UUID programmeId) {
        LocalDate day = end("month", month, clock.today());
        int workers = store.workers(programmeId);
        if (workers > AT_ONCE) {
            throw new Problem(ProblemType.TOO_LARGE, "花名册共 " + workers + " 人，请点“清点并冻结”，由后台作业编制月报");
        }
        return store.report(new PlacementReportStore.Asked(month, day, by, programmeId, clock.now()), null);
    }

    /** The last day of the month, or today where it still runs. */
    static LocalDate end(String pointer, @Nullable String month, LocalDate today) {
        YearMonth asked = month(pointer, month == null ? "" : month);
        if (asked.isAfter(YearMonth.from(today)) || asked.getYear() < 2000) {
            throw Problem.field(pointer, "月份须在 2000 年之后，不晚于本月");
        }
        return asked.atEndOfMonth().isAfter(today) ? today : asked.atEndOfMonth();
    }

    private static YearMonth month(String pointer, String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw Problem.field(pointer, "月份须为 YYYY-MM");
        }
    }
}
