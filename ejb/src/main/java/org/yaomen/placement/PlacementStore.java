package org.yaomen.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of placements（安置去向查询）. */
@Dependent
class PlacementStore {

    private static final String INSERT = """
            insert into placement_record (id, region_code, worker_id, seq_no, cause, status, started_on, employer, post,
                agreement_no, agreement_signed_on, contract_end_ground, contract_ended_on, registered_on, benefit_from,
                voluntary, consented, early_enough, attachment_sha256, reason, reverses, created_by, recorded_at)
            select r.id, w.region_code, w.id, r."seqNo", r.cause, r.status, r."startedOn", r.employer, r.post, r."agreementNo",
                r."agreementSignedOn", r."contractEndGround", r."contractEndedOn", r."registeredOn", r."benefitFrom",
                r.voluntary, r.consented, r."earlyEnough", r."attachmentSha256", r.reason, r.reverses, :person, :now
            from json_to_record(cast(:record as json)) as r(id uuid, "workerId" uuid, "seqNo" int, cause text, status text,
                    "startedOn" date, employer text, post text, "agreementNo" text, "agreementSignedOn" date,
                    "contractEndGround" text, "contractEndedOn" date, "registeredOn" date, "benefitFrom" date,
                    voluntary boolean, consented boolean, "earlyEnough" boolean, "attachmentSha256" text, reason text,
                    reverses uuid)
                join worker w on r."workerId" = w.id""";

    private static final String RECORDS = """
            select p.*, r.id is not null as reversed, a.name as attachment_name, f.until
            from placement_record p
                left join placement_record r on r.reverses = p.id
                left join attachment a on a.region_code = p.region_code and a.sha256 = p.attachment_sha256
                left join (select v.id, lead(v.started_on) over (order by v.seq_no) - 1 as until
                    from placement_fact_view v where v.worker_id = :worker) f on f.id = p.id
            where p.worker_id = :worker order by p.seq_no""";

    private static final String SUMMARY = """
            select count(*) as planned, count(*) filter (where status in ('CH1', 'CH2', 'CH3', 'CH4')) as placed,
                count(*) filter (where status not in ('CH1', 'CH2', 'CH3', 'CH4')) as not_placed,
                count(*) filter (where status = 'CH1') as ch1, count(*) filter (where status = 'CH2') as ch2,
                count(*) filter (where status = 'CH3') as ch3, count(*) filter (where status = 'CH4') as ch4,
                count(*) filter (where status = 'SELF_EMPLOYED') as self_employed,
                count(*) filter (where status = 'RETIRED') as retired, count(*) filter (where status = 'DEAD') as dead,
                count(*) filter (where status = 'UNEMPLOYED') as unemployed,
                count(*) filter (where status = 'WAITING') as waiting, count(*) filter (where overdue) as overdue
            from %s p
            where (:enterprise = '' or enterprise_id = cast(nullif(:enterprise, '') as uuid))
                and (:programme = '' or programme_id = cast(nullif(:programme, '') as uuid))""";

    private static final String NOW = "placement_view";

    private static final String AS_OF = "placement_list(cast(:on as date), cast(:known as timestamptz))";

    /** A record to be put down（新去向记录）. */
    record NewRecord(
            UUID id,
            UUID workerId,
            int seqNo,
            PlacementCause cause,
            PlacementStatus status,
            LocalDate startedOn,
            @Nullable String employer,
            @Nullable String post,
            @Nullable String agreementNo,
            @Nullable LocalDate agreementSignedOn,
            @Nullable ContractEndGround contractEndGround,
            @Nullable LocalDate contractEndedOn,
            @Nullable LocalDate registeredOn,
            @Nullable LocalDate benefitFrom,
            boolean voluntary,
            boolean consented,
            @Nullable Boolean earlyEnough,
            @Nullable String attachmentSha256,
            @Nullable String reason,
            @Nullable UUID reverses) {

        static NewRecord placed(PlacementTerms terms, @Nullable Boolean earlyEnough) {
            return new NewRecord(
                    UUID.randomUUID(),
                    terms.workerId(),
                    terms.follows() + 1,
                    PlacementCause.PLACED,
                    terms.status(),
                    terms.startedOn(),
                    terms.employer(),
                    terms.post(),
                    terms.agreementNo(),
                    terms.agreementSignedOn(),
                    terms.contractEndGround(),
                    terms.contractEndedOn(),
                    terms.registeredOn(),
                    terms.benefitFrom(),
                    terms.voluntary(),
                    terms.consented(),
                    earlyEnough,
                    terms.attachmentSha256(),
                    terms.reason(),
                    null);
        }

        static NewRecord lapsed(UUID worker, int seqNo, LocalDate day, String reason) {
            return plain(worker, seqNo, PlacementStatus.WAITING, day, new Because(PlacementCause.LAPSED, reason, null));
        }

        /** As of the day after which another stands again. */
        static NewRecord reversed(
                PlacementRecordView record, int seqNo, PlacementStatus after, LocalDate day, String reason) {
            return plain(
                    record.workerId(), seqNo, after, day, new Because(PlacementCause.REVERSED, reason, record.id()));
        }

        private static NewRecord plain(UUID worker, int seqNo, PlacementStatus status, LocalDate day, Because because) {
            return new NewRecord(
                    UUID.randomUUID(),
                    worker,
                    seqNo,
                    because.cause(),
                    status,
                    day,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null,
                    because.reason(),
                    because.reverses());
        }
    }

    /** Why a record that places nobody is made（缘由）. */
    private record Because(
            PlacementCause cause, String reason, @Nullable UUID reverses) {}

    /** What stands of a worker with any record（现去向）. */
    record Stands(
            int seqNo,
            @Nullable UUID recordId,
            PlacementStatus status,
            boolean reopened,
            LocalDate since,
            @Nullable LocalDate followUpOn) {}

    private final Rows rows;

    @Inject
    PlacementStore(Rows rows) {
        this.rows = rows;
    }

    Optional<Stands> stands(UUID worker) {
        return rows.one(
                Stands.class, "select * from placement_standing where worker_id = :worker", Map.of("worker", worker));
    }

    Optional<PlacementPlan> plan(UUID enterprise, UUID programme, LocalDate day) {
        return rows.one(
                PlacementPlan.class,
                "select * from placement_plan(:enterprise, :programme, :day)",
                Map.of("enterprise", enterprise, "programme", programme, "day", day));
    }

    void insert(NewRecord record, String person, Instant now) {
        int entered = rows.update(INSERT, Map.of("record", Canonical.write(record), "person", person, "now", now));
        if (entered != 1) {
            throw Problem.notFound("职工");
        }
    }

    void followUp(FollowUpTerms terms, UUID record, String person, Instant now) {
        Map<String, Object> given = new HashMap<>(Map.of("worker", terms.workerId(), "record", record));
        given.putAll(Map.of("day", terms.followedOn(), "method", terms.method(), "outcome", terms.outcome()));
        given.putAll(Map.of("note", terms.note(), "person", person, "now", now));
        rows.update("""
                insert into placement_follow_up
                select gen_random_uuid(), w.region_code, w.id, :record, :day, :method, :outcome, :note, :person, :now
                from worker w where w.id = :worker""", given);
    }

    List<PlacementRecordView> records(UUID worker) {
        return rows.list(PlacementRecordView.class, RECORDS, Map.of("worker", worker));
    }

    Optional<PlacementRecordView> record(UUID id) {
        return rows.one(RecordOf.class, "select worker_id from placement_record where id = :id", Map.of("id", id))
                .flatMap(of -> records(of.workerId()).stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    /** Whose record it is（记录所属职工）. */
    record RecordOf(UUID workerId) {}

    List<FollowUpView> followUps(UUID worker) {
        return rows.list(
                FollowUpView.class,
                "select * from placement_follow_up where worker_id = :worker order by followed_on, recorded_at, id",
                Map.of("worker", worker));
    }

    List<LifeLine.LifeLineMoney> money(UUID worker) {
        return rows.list(
                LifeLine.LifeLineMoney.class,
                "select * from worker_money_view where worker_id = :worker order by happened_on, kind, title, amount",
                Map.of("worker", worker));
    }

    LifeLines.Elsewhere elsewhere(UUID worker) {
        Map<String, ?> of = Map.of("worker", worker);
        return new LifeLines.Elsewhere(
                rows.list(LifeLines.Twice.class, "select * from person_placed_twice(:worker)", of),
                rows.list(LifeLines.Twice.class, "select * from person_paid_twice(:worker)", of));
    }

    List<LifeLines.Marked> marked(UUID worker) {
        return rows.list(
                LifeLines.Marked.class,
                "select * from life_line_fault_view where worker_id = :worker order by from_month, code, text",
                Map.of("worker", worker));
    }

    PlacementSummary summary(Placements.Query query) {
        Map<String, Object> asked =
                new HashMap<>(Map.of("enterprise", text(query.enterpriseId()), "programme", text(query.programmeId())));
        LocalDate on = query.on();
        if (on != null) {
            asked.put("on", on);
            asked.put("known", known(query));
        }
        return rows.one(PlacementSummary.class, SUMMARY.formatted(on == null ? NOW : AS_OF), asked)
                .orElseThrow();
    }

    private static Object known(Placements.Query query) {
        Instant known = query.knownAt();
        return known == null ? "infinity" : known.toString();
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }

    Page<PlacementRow> list(Placements.Query query, PageRequest page) {
        LocalDate on = query.on();
        Listing<PlacementRow> list =
                new Listing<>(rows, PlacementRow.class, on == null ? NOW : AS_OF, "enterprise_name, name, id");
        return (on == null ? list : list.given("on", on).given("known", known(query)))
                .where("enterprise_id = :enterprise", "enterprise", query.enterpriseId())
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("status = :status", "status", query.status())
                .where("track = :track", "track", query.track())
                .where("overdue = :overdue", "overdue", query.overdue())
                .where("reopened = :reopened", "reopened", query.reopened())
                .containing("name", query.words())
                .page(page);
    }
}
