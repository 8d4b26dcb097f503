package org.yaomen.reporting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;

/** Reads what reports and first screens show, within the caller's region（报表）. */
@Stateless
@RegionScoped
public class Reports {

    /** When and by whom a report was made（编制信息）. */
    public record Origin(Instant asOf, LocalDate businessDate, String preparedBy) {}

    @Inject
    private ReportStore store;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Where the programme stood at the end of a day, today when none is named; from the ledger's postings alone. */
    @PermitAll
    @ReadersOfMoney
    public ProgrammePosition position(UUID programmeId, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        return new ProgrammePosition(
                store.head(programmeId).orElseThrow(() -> Problem.notFound("政策项目")),
                day,
                store.total(programmeId, day),
                store.bySource(programmeId, day),
                store.byUse(programmeId, day),
                store.byTownship(programmeId, day),
                store.closures(programmeId),
                store.awards(programmeId));
    }

    /** What moved in each month; from the ledger's postings and the acceptance opinions alone. */
    @PermitAll
    @ReadersOfMoney
    public ProgrammeTrend trend(UUID programmeId) {
        ProgrammePosition.Head programme = store.head(programmeId).orElseThrow(() -> Problem.notFound("政策项目"));
        return new ProgrammeTrend(programme.id(), store.months(programme.id()));
    }

    /** The awards of a programme, all or those in one state. */
    @PermitAll
    @ReadersOfMoney
    public Page<RegisterRow> register(UUID programmeId, @Nullable String state, PageRequest page) {
        return store.register(programmeId, state, page);
    }

    @PermitAll
    public Origin origin() {
        return new Origin(clock.now(), clock.today(), user.displayName());
    }
}
