package org.yaomen.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of the work plan's days（工作日历查询）. */
@Dependent
class PlanStore {

    /** Who enters something, and when（记录人）. */
    record By(String name, Instant moment) {}

    private final Rows rows;

    @Inject
    PlanStore(Rows rows) {
        this.rows = rows;
    }

    Page<PlanDeadlineView> list(PlanDeadlines.Query query, PageRequest page) {
        RegionCode region = query.region();
        return new Listing<>(rows, PlanDeadlineView.class, "plan_deadline_view", "due_on, region_code, title, id")
                .where("year = :year", "year", query.year())
                .where("kind = :kind", "kind", query.kind())
                .where("status = :status", "status", query.status())
                .where("overdue = :overdue", "overdue", query.overdue())
                .where("due_on >= :from_day", "from_day", query.from())
                .where("due_on <= :to_day", "to_day", query.to())
                .where("starts_with(region_code, :prefix)", "prefix", region == null ? null : region.prefix())
                .page(page);
    }

    Optional<PlanDeadlineView> view(UUID id) {
        return rows.one(PlanDeadlineView.class, "select * from plan_deadline_view where id = :id", Map.of("id", id));
    }

    List<PlanMarkView> marks(UUID id) {
        return rows.list(
                PlanMarkView.class,
                "select * from plan_mark_view where deadline_id = :id order by seq_no desc",
                Map.of("id", id));
    }

    /** Empty when the same day is set for the same thing already. */
    Optional<UUID> add(PlanDeadlineTerms terms, By by) {
        UUID id = UUID.randomUUID();
        String note = terms.note();
        int added = rows.update(
                """
                insert into plan_deadline (id, region_code, year, kind, title, role, begins_on, due_on, document, note,
                    set_by, recorded_at)
                values (:id, :region, :year, :kind, :title, :role, :begins_on, :due_on, :document, nullif(:note, ''),
                    :set_by, :recorded_at) on conflict do nothing""",
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("region", terms.regionCode()),
                        Map.entry("year", terms.year()),
                        Map.entry("kind", terms.kind()),
                        Map.entry("title", terms.title()),
                        Map.entry("role", terms.role()),
                        Map.entry("begins_on", terms.beginsOn()),
                        Map.entry("due_on", terms.dueOn()),
                        Map.entry("document", terms.document()),
                        Map.entry("note", note == null ? "" : note),
                        Map.entry("set_by", by.name()),
                        Map.entry("recorded_at", by.moment())));
        return added > 0 ? Optional.of(id) : Optional.empty();
    }

    void mark(PlanDeadlineView deadline, PlanMarkTerms terms, By by) {
        String sha256 = terms.attachmentSha256();
        rows.update(
                """
                insert into plan_mark (deadline_id, seq_no, region_code, act, done_on, note, attachment_sha256, marked_by,
                    recorded_at)
                values (:id, :seq_no, :region, :act, cast(nullif(:done_on, '') as date), :note, nullif(:sha256, ''),
                    :marked_by, :recorded_at)""",
                Map.of(
                        "id", deadline.id(),
                        "seq_no", deadline.version() + 1,
                        "region", deadline.regionCode(),
                        "act", terms.act(),
                        "done_on", terms.doneOn() == null ? "" : terms.doneOn().toString(),
                        "note", terms.note(),
                        "sha256", sha256 == null ? "" : sha256,
                        "marked_by", by.name(),
                        "recorded_at", by.moment()));
    }
}
