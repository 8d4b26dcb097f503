package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of closures, their evidence and opinions（关闭查询）. */
@Dependent
class ClosureStore {

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    ClosureStore(Rows rows) {
        this.rows = rows;
    }

    void save(List<Closure> closures) {
        closures.forEach(entityManager::persist);
        entityManager.flush();
    }

    Closure closure(UUID id) {
        return found(entityManager.find(Closure.class, id));
    }

    /** The same, one caller at a time: declarations are numbered under this lock. */
    Closure lockedClosure(UUID id) {
        return found(entityManager.find(Closure.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Closure found(@Nullable Closure closure) {
        if (closure == null) {
            throw Problem.notFound("关闭登记");
        }
        return closure;
    }

    boolean isRegistered(UUID programmeId, UUID facilityId) {
        return !entityManager
                .createQuery(
                        "select c.id from Closure c where c.programmeId = :programme and c.facilityId = :facility",
                        UUID.class)
                .setParameter("programme", programmeId)
                .setParameter("facility", facilityId)
                .getResultList()
                .isEmpty();
    }

    /** False when the closure has this file already. */
    boolean addEvidence(Closure closure, EvidenceTerms evidence, String person, Instant now) {
        return rows.update(
                        """
                insert into closure_evidence (closure_id, region_code, attachment_sha256, title, added_by, recorded_at)
                values (:closure, :region, :sha256, :title, :person, :now) on conflict do nothing""",
                        Map.of(
                                "closure", closure.id(),
                                "region", closure.regionCode().code(),
                                "sha256", evidence.attachmentSha256(),
                                "title", evidence.title(),
                                "person", person,
                                "now", now))
                > 0;
    }

    void addOpinion(Closure closure, AcceptanceTerms terms, String person, Instant now) {
        LocalDate dismantleBy = terms.dismantleBy();
        Map<String, Object> values = new HashMap<>();
        values.put("id", UUID.randomUUID());
        values.put("region", closure.regionCode().code());
        values.put("closure", closure.id());
        values.put("state", terms.acceptanceState().name());
        values.put("accepted_on", terms.acceptedOn());
        values.put("dismantle_by", dismantleBy == null ? "" : dismantleBy.toString());
        values.put("opinion", terms.opinion());
        values.put("person", person);
        values.put("now", now);
        rows.update("""
                insert into acceptance_opinion (id, region_code, closure_id, acceptance_state, accepted_on, dismantle_by,
                    opinion, accepted_by, recorded_at)
                values (:id, :region, :closure, :state, :accepted_on, cast(nullif(:dismantle_by, '') as date),
                    :opinion, :person, :now)""", values);
    }

    /** The first declaration of each of these closures（首次填报）; {@code facts} canonical. */
    record First(UUID id, UUID closure, String facts) {}

    void addFirst(RegionCode region, List<First> declared, String reason, String person, Instant now) {
        rows.update(
                """
                insert into closure_basis (id, region_code, closure_id, seq_no, facts, reason, declared_by, recorded_at)
                select d.id, :region, d.closure, 1, d.facts, :reason, :person, :now
                from jsonb_to_recordset(cast(:declared as jsonb)) as d(id uuid, closure uuid, facts text)""",
                Map.of(
                        "region", region.code(),
                        "declared", Canonical.write(declared),
                        "reason", reason,
                        "person", person,
                        "now", now));
    }

    void addBasis(Closure closure, BasisTerms terms, String person, Instant now) {
        rows.update(
                """
                insert into closure_basis (id, region_code, closure_id, seq_no, facts, reason, declared_by, recorded_at)
                select :id, :region, :closure, count(*) + 1, :facts, :reason, :person, :now
                from closure_basis where closure_id = :closure""",
                Map.of(
                        "id", UUID.randomUUID(),
                        "region", closure.regionCode().code(),
                        "closure", closure.id(),
                        "facts", Canonical.write(terms.basis()),
                        "reason", terms.reason(),
                        "person", person,
                        "now", now));
    }

    /** A declaration as it is stored（填报记录行）. */
    record Declared(
            UUID closureId, UUID id, int seqNo, String facts, String reason, String declaredBy, Instant recordedAt) {

        BasisView view() {
            return new BasisView(id, seqNo, Canonical.read(facts, ClosureBasis.class), reason, declaredBy, recordedAt);
        }
    }

    /** All that was declared, the latest first. */
    List<BasisView> basis(UUID closureId) {
        return bases(List.of(closureId)).stream().map(Declared::view).toList();
    }

    /** All that was declared of these closures, the latest first. */
    List<Declared> bases(List<UUID> closureIds) {
        return rows.list(Declared.class, """
                select closure_id, id, seq_no, facts, reason, declared_by, recorded_at from closure_basis_view
                where closure_id = any(cast(string_to_array(:ids, ',') as uuid[]))
                order by closure_id, seq_no desc""", Map.of("ids", joined(closureIds)));
    }

    void addDismantling(Closure closure, DismantlingTerms terms, String person, Instant now) {
        rows.update(
                """
                insert into dismantling (id, region_code, closure_id, dismantled_on, finding, attachment_sha256, verified_by,
                    recorded_at)
                values (:id, :region, :closure, :day, :finding, :sha256, :person, :now)""",
                Map.of(
                        "id", UUID.randomUUID(),
                        "region", closure.regionCode().code(),
                        "closure", closure.id(),
                        "day", terms.dismantledOn(),
                        "finding", terms.finding(),
                        "sha256", terms.evidence().get(0).attachmentSha256(),
                        "person", person,
                        "now", now));
    }

    List<EvidenceView> evidence(UUID closureId) {
        return rows.list(
                EvidenceView.class,
                "select * from closure_evidence_view where closure_id = :closure order by recorded_at, attachment_sha256",
                Map.of("closure", closureId));
    }

    List<ClosureView> views(List<UUID> ids) {
        return rows.list(
                ClosureView.class,
                "select * from closure_view where id = any(cast(string_to_array(:ids, ',') as uuid[])) order by id",
                Map.of("ids", joined(ids)));
    }

    ClosureView view(UUID id) {
        return rows.one(ClosureView.class, "select * from closure_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("关闭登记"));
    }

    Page<ClosureView> list(Closures.Query query, PageRequest page) {
        ClosureState state = query.state();
        var acceptance = query.acceptanceState();
        return new Listing<>(rows, ClosureView.class, "closure_view", "closed_on, enterprise_name, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("programme_id = :programme", "programme", query.programme())
                .where("state = :state", "state", state == null ? null : state.name())
                .where("acceptance_state = :acceptance", "acceptance", acceptance == null ? null : acceptance.name())
                .where("township_code = :township", "township", query.township())
                .containing("words", query.words())
                .page(page);
    }

    /** A piece of evidence and whose it is（材料归属）. */
    private record Proof(UUID closureId, String title, String sha256) {}

    /** What was declared last, and of which closure（最近填报）. */
    private record Latest(UUID closureId, String facts) {}

    private static String joined(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    /** Everything behind the closures that exist among these, in the order asked, in three queries. */
    List<ClosureDossier> dossiers(List<UUID> ids) {
        Map<String, Object> these = Map.of("ids", joined(ids));
        Map<UUID, ClosureBasis> bases = rows.list(Latest.class, """
                        select distinct on (closure_id) closure_id, facts from closure_basis_view
                        where closure_id = any(cast(string_to_array(:ids, ',') as uuid[]))
                        order by closure_id, seq_no desc""", these).stream()
                .collect(Collectors.toMap(
                        Latest::closureId, latest -> Canonical.read(latest.facts(), ClosureBasis.class)));
        Map<UUID, List<ClosureDossier.EvidenceRef>> evidence = rows.list(Proof.class, """
                        select closure_id, title, attachment_sha256 as sha256 from closure_evidence_view
                        where closure_id = any(cast(string_to_array(:ids, ',') as uuid[]))
                        order by closure_id, recorded_at, attachment_sha256""", these).stream()
                .collect(Collectors.groupingBy(
                        Proof::closureId,
                        Collectors.mapping(
                                proof -> new ClosureDossier.EvidenceRef(proof.title(), proof.sha256()),
                                Collectors.toList())));
        return rows.list(ClosureView.class, """
                        select v.* from closure_view v
                            join unnest(cast(string_to_array(:ids, ',') as uuid[])) with ordinality as asked(id, place)
                                using (id)
                        order by asked.place""", these).stream()
                .map(closure -> ClosureDossier.of(
                        closure,
                        bases.getOrDefault(closure.id(), ClosureBasis.NONE),
                        evidence.getOrDefault(closure.id(), List.of())))
                .toList();
    }
}
