package org.yaomen.socialinsurance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;

/** All queries of clocks（法定期限查询）. */
@Dependent
class ClockStore {

    /** Whether a day is a working day that has had its digest（提要日）. */
    private record Due(boolean due) {}

    private final Rows rows;

    @Inject
    ClockStore(Rows rows) {
        this.rows = rows;
    }

    Page<LegalClockView> list(Clocks.Query query, PageRequest page) {
        return new Listing<>(rows, LegalClockView.class, "clock_view", "due_on, title, id")
                .where("kind = :kind", "kind", query.kind())
                .where("standing = :standing", "standing", query.standing())
                .where("enterprise_id = :enterprise", "enterprise", query.enterpriseId())
                .where("subject_id = :subject", "subject", query.subjectId())
                .where("due_on >= :from", "from", query.from())
                .where("due_on <= :to", "to", query.to())
                .containing("title", query.words())
                .page(page);
    }

    List<ClockDesk> desks() {
        return rows.list(ClockDesk.class, """
                select region_code, role, kind, count(*) filter (where standing = 'OVERDUE') as overdue,
                    count(*) filter (where standing = 'DUE_SOON') as due_soon,
                    count(*) filter (where standing = 'RUNNING') as running
                from clock_view group by region_code, role, kind order by region_code, role, kind""");
    }

    Page<ClockKindView> kinds(PageRequest page) {
        return new Listing<>(rows, ClockKindView.class, "clock_version_view", "kind, effective_from desc").page(page);
    }

    ClockKindView kind(ClockKindTerms terms) {
        return rows.one(
                        ClockKindView.class,
                        "select * from clock_version_view where kind = :kind and effective_from = :day",
                        Map.of("kind", terms.kind(), "day", terms.effectiveFrom()))
                .orElseThrow();
    }

    /** False when the kind has a version from that very day already. */
    boolean add(ClockKindTerms terms, String person, Instant now) {
        Integer days = terms.days();
        return rows.update(
                        """
                        insert into clock_kind values (:kind, :day, nullif(:days, 0), :warn, :document, :article, :toConfirm,
                            :person, :now) on conflict do nothing""",
                        Map.of(
                                "kind", terms.kind(),
                                "day", terms.effectiveFrom(),
                                "days", days == null ? 0 : days,
                                "warn", terms.warnDays(),
                                "document", terms.document(),
                                "article", terms.article(),
                                "toConfirm", terms.toConfirm(),
                                "person", person,
                                "now", now))
                > 0;
    }

    /** Only those that the clock runs for; the others are marked already, or not on the caller's rosters. */
    int mark(ClockMarks marks, String person, Instant now) {
        return rows.update(
                """
                insert into clock_mark (kind, worker_id, region_code, done_on, note, marked_by, recorded_at)
                select c.kind, c.subject_id, c.region_code, :doneOn, :note, :person, :now
                from clock_view c where c.kind = :kind and c.since <= :doneOn
                    and c.subject_id in (select cast(x as uuid) from json_array_elements_text(cast(:workers as json)) x)""",
                Map.of(
                        "kind", marks.kind(),
                        "workers", Canonical.write(marks.workerIds()),
                        "doneOn", marks.doneOn(),
                        "note", marks.note(),
                        "person", person,
                        "now", now));
    }

    /** On a working day that has had none. */
    boolean digestIsDue(LocalDate today) {
        return rows.one(
                        Due.class,
                        "select coalesce((select d.working from working_day d where d.day = :today), false)"
                                + " and not exists (select from clock_digest_day x where x.day = :today) as due",
                        Map.of("today", today))
                .orElseThrow()
                .due();
    }

    /** Tells every county that has something late or near; true for whoever came first. */
    boolean tell(LocalDate today) {
        if (rows.update("insert into clock_digest_day values (:today) on conflict do nothing", Map.of("today", today))
                == 0) {
            return false;
        }
        rows.update("""
                insert into clock_digest (region_code, day, overdue, due_soon)
                select region_code, :today, count(*) filter (where standing = 'OVERDUE'),
                    count(*) filter (where standing = 'DUE_SOON')
                from clock_view where standing <> 'RUNNING' group by region_code""", Map.of("today", today));
        return true;
    }
}
