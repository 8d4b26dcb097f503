package org.yaomen.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of the audit（审计查询）. */
@Dependent
class AuditStore {

    private final Rows rows;

    @Inject
    AuditStore(Rows rows) {
        this.rows = rows;
    }

    /** Who did it, and when（操作人与时间）. */
    record By(String actor, LocalDate today, Instant now) {}

    /** A change with its own id and its states as text（待记录操作）. */
    private record Row(
            UUID id,
            String action,
            String type,
            String subject,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {

        static Row of(Change change) {
            return new Row(
                    UUID.randomUUID(),
                    change.action(),
                    change.subjectType(),
                    change.subjectId(),
                    change.reason(),
                    json(change.before()),
                    json(change.after()));
        }

        private static @Nullable String json(@Nullable Record state) {
            return state == null ? null : Canonical.write(state);
        }
    }

    void insert(RegionCode region, List<Change> changes, By by) {
        rows.update(
                """
                insert into audit_record (id, region_code, recorded_at, business_date, actor, action, subject_type,
                    subject_id, reason, before, after)
                select c.id, :region, :now, :today, :actor, c.action, c.type, c.subject, nullif(c.reason, ''), c.before, c.after
                from json_to_recordset(cast(:changes as json)) as c(id uuid, action text, type text, subject text,
                    reason text, before text, after text)""",
                Map.of(
                        "region", region,
                        "now", by.now(),
                        "today", by.today(),
                        "actor", by.actor(),
                        "changes", Canonical.write(changes.stream().map(Row::of).toList())));
    }

    Page<AuditRecordView> list(Audit.Query query, PageRequest page) {
        LocalDate to = query.to();
        return new Listing<>(rows, AuditRecordView.class, "audit_record", "recorded_at desc, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("actor = :actor", "actor", query.actor())
                .where("action = :action", "action", query.action())
                .where("subject_type = :subject_type", "subject_type", query.subjectType())
                .where("subject_id = :subject_id", "subject_id", query.subjectId())
                .where("recorded_at >= :from", "from", startOf(query.from()))
                .where("recorded_at < :to", "to", to == null ? null : startOf(to.plus(1, ChronoUnit.DAYS)))
                .page(page);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toInstant();
    }

    /** The view lists only links that do not hold, worst first; see the migration that creates it. */
    ChainVerification verify() {
        Optional<ChainVerification.BrokenLink> broken = rows.one(
                ChainVerification.BrokenLink.class,
                "select chain, region_code, seq, subject_id, finding from broken_link"
                        + " order by chain, region_code, seq, subject_id limit 1");
        List<ChainVerification.ChainLength> chains = rows.list(
                ChainVerification.ChainLength.class,
                "select region_code, chain, count(*) as links from chain_link group by region_code, chain order by 1, 2");
        return new ChainVerification(broken.isEmpty(), broken.orElse(null), chains);
    }
}
