package org.yaomen.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;
import org.yaomen.shared.SubjectType;

/** All queries of approval（审批查询）. */
@Dependent
class ApprovalStore {

    record Id(UUID id) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    ApprovalStore(Rows rows) {
        this.rows = rows;
    }

    void add(ApprovalCase approval) {
        entityManager.persist(approval);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    /** The case, locked: two approvers cannot take the same step. */
    @Nullable
    ApprovalCase lock(UUID id) {
        return entityManager.find(ApprovalCase.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The route for this amount in the nearest region that has one. */
    Optional<UUID> route(SubjectType type, RegionCode region, Money amount) {
        return rows.one(Id.class, """
                        select id from approval_route
                        where subject_type = :type and starts_with(:region, region_prefix(region_code))
                            and amount_from <= :amount and (amount_below is null or :amount < amount_below)
                        order by length(region_prefix(region_code)) desc limit 1""", Map.of("type", type.name(), "region", region.code(), "amount", amount.yuan()))
                .map(Id::id);
    }

    List<ApprovalDetail.RouteStep> steps(UUID routeId) {
        return rows.list(
                ApprovalDetail.RouteStep.class,
                "select step_no, role, title from approval_route_step where route_id = :route order by step_no",
                Map.of("route", routeId));
    }

    List<ApprovalDetail.RouteStep> stepsOf(UUID caseId) {
        return rows.list(ApprovalDetail.RouteStep.class, """
                select s.step_no, s.role, s.title from approval_case c join approval_route_step s using (route_id)
                where c.id = :case order by s.step_no""", Map.of("case", caseId));
    }

    void sign(ApprovalCase approval, DecideCommand command, int stepNo, String person, Instant now) {
        Map<String, Object> values = new HashMap<>();
        values.put("case", approval.id());
        values.put("step", stepNo);
        values.put("region", approval.region().code());
        values.put("decision", command.decision().name());
        values.put("sha256", command.sha256());
        values.put("reason", command.reason() == null ? "" : command.reason());
        values.put("person", person);
        values.put("now", now);
        rows.update("""
                insert into approval_step (case_id, step_no, region_code, decision, signed_sha256, reason, decided_by, recorded_at)
                values (:case, :step, :region, :decision, :sha256, nullif(:reason, ''), :person, :now)""", values);
    }

    List<ApprovalDetail.SignedStep> signed(UUID caseId) {
        return rows.list(ApprovalDetail.SignedStep.class, """
                select step_no, decision, signed_sha256, reason, decided_by, recorded_at
                from approval_step where case_id = :case order by step_no""", Map.of("case", caseId));
    }

    Optional<ApprovalCaseView> view(UUID id) {
        return rows.one(ApprovalCaseView.class, "select * from approval_case_view where id = :id", Map.of("id", id));
    }

    Page<ApprovalCaseView> list(Approvals.Query query, @Nullable String mine, PageRequest page) {
        return new Listing<>(rows, ApprovalCaseView.class, "approval_case_view", "recorded_at, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("state = :state", "state", query.state())
                .where("subject_type = :subject_type", "subject_type", query.subjectType())
                .where("subject_id = :subject_id", "subject_id", query.subjectId())
                .chosen(query.ids())
                .where("next_role = any(string_to_array(:roles, ','))", "roles", query.mine() ? query.roles() : null)
                .where("""
                        not exists (select from participation p where p.subject_type = listed.subject_type
                            and p.subject_id = listed.subject_id and p.person = :person
                            and p.part <> 'APPROVER_' || listed.next_step)""", "person", mine)
                .containing("title", query.words())
                .sum("amount")
                .page(page);
    }

    // ------------------------------------------------------------ parts

    List<ApprovalDetail.Part> parts(SubjectType type, UUID id) {
        return rows.list(ApprovalDetail.Part.class, """
                select person, part, recorded_at from participation
                where subject_type = :type and subject_id = :id order by recorded_at, part""", Map.of("type", type.name(), "id", id));
    }

    /** Who takes which part in documents of one type and region（担任角色）. */
    record Taking(SubjectType type, String person, RegionCode region, String part) {}

    /** Adds the part to every document at once; a person who has one already keeps it. */
    void takeAll(Taking taking, List<UUID> ids, Instant now) {
        rows.update(
                """
                insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
                select :type, cast(i as uuid), :person, :region, :part, :now from unnest(cast(string_to_array(:ids, ',') as text[])) i
                on conflict (subject_type, subject_id, person) do nothing""",
                Map.of(
                        "type",
                        taking.type().name(),
                        "ids",
                        joined(ids),
                        "person",
                        taking.person(),
                        "region",
                        taking.region().code(),
                        "part",
                        taking.part(),
                        "now",
                        now));
    }

    /** Documents of the list in which the person holds another part. */
    List<Id> otherParts(SubjectType type, List<UUID> ids, String person, String part) {
        return rows.list(
                Id.class, """
                select subject_id as id from participation where subject_type = :type and person = :person
                    and part <> :part and subject_id = any(cast(string_to_array(:ids, ',') as uuid[]))""", Map.of("type", type.name(), "ids", joined(ids), "person", person, "part", part));
    }

    void copyAll(List<Participations.Inheritance> inheritances) {
        rows.update("""
                insert into participation (subject_type, subject_id, person, region_code, part, recorded_at)
                select i."toType", i."to", p.person, p.region_code, p.part, p.recorded_at
                from json_to_recordset(cast(:inheritances as json))
                        as i("fromType" text, "from" uuid, "toType" text, "to" uuid)
                    join participation p on p.subject_type = i."fromType" and p.subject_id = i."from"
                on conflict do nothing""", Map.of("inheritances", Canonical.write(inheritances)));
    }

    private static String joined(List<UUID> ids) {
        return String.join(",", ids.stream().map(UUID::toString).toList());
    }
}
