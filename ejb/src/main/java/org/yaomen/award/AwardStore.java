package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClosureState;
import org.yaomen.enterprise.ClosureView;
import org.yaomen.programme.Evaluation;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;

/** All queries of awards（奖补查询）. */
@Dependent
class AwardStore {

    record Count(int count) {}

    record Closed(UUID id) {}

    record Frozen(UUID awardId, String document) {}

    /** Smaller than any random id. */
    private static final String FIRST_ID = "00000000-0000-0000-0000-000000000000";

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    AwardStore(Rows rows) {
        this.rows = rows;
    }

    /** An award with its first calculation and that one's lines（新奖补）. */
    record New(Award award, Calculation calculation, List<Evaluation.Line> lines) {}

    /** Many at once: all awards, then all calculations, then all lines, because each refers to the one before. */
    void addAll(List<New> added) {
        added.forEach(one -> entityManager.persist(one.award()));
        entityManager.flush();
        added.forEach(one -> entityManager.persist(one.calculation()));
        entityManager.flush();
        added.forEach(one -> addLines(one.calculation(), one.lines()));
        entityManager.flush();
    }

    void add(Calculation calculation, List<Evaluation.Line> lines) {
        entityManager.persist(calculation);
        entityManager.flush();
        addLines(calculation, lines);
        entityManager.flush();
    }

    private void addLines(Calculation calculation, List<Evaluation.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            entityManager.persist(new CalculationLine(calculation, i + 1, lines.get(i)));
        }
    }

    void flush() {
        entityManager.flush();
    }

    @Nullable
    Award lock(UUID id) {
        return entityManager.find(Award.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The awards that exist among these, locked in the order of their ids so that two callers cannot block each other. */
    List<Award> lockAll(Collection<UUID> ids) {
        return entityManager
                .createQuery("select a from Award a where a.id in :ids order by a.id", Award.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean exists(UUID closureId, String ruleCode) {
        return entityManager
                        .createQuery(
                                "select count(a) from Award a where a.closureId = :closure and a.ruleCode = :rule",
                                Long.class)
                        .setParameter("closure", closureId)
                        .setParameter("rule", ruleCode)
                        .getSingleResult()
                > 0;
    }

    int calculations(UUID awardId) {
        return rows.one(
                        Count.class,
                        "select count(*) as count from calculation where award_id = :award",
                        Map.of("award", awardId))
                .orElseThrow()
                .count();
    }

    /** Moves the awards that are in one of the states; answers how many. */
    int moveAll(List<UUID> ids, List<AwardState> from, AwardState to) {
        return rows.update("""
                update award set state = :to, version = version + 1
                where state = any(string_to_array(:from, ',')) and id = any(cast(string_to_array(:ids, ',') as uuid[]))""", Map.of("to", to.name(), "from", joined(from), "ids", joined(ids)));
    }

    static String joined(List<?> values) {
        return String.join(",", values.stream().map(Object::toString).toList());
    }

    Optional<AwardView> view(UUID id) {
        return rows.one(AwardView.class, "select * from award_view where id = :id", Map.of("id", id));
    }

    List<AwardView> views(List<UUID> ids) {
        return rows.list(AwardView.class, """
                select v.* from award_view v
                    join unnest(cast(string_to_array(:ids, ',') as uuid[])) with ordinality as asked(id, place) using (id)
                order by asked.place""", Map.of("ids", joined(ids)));
    }

    Page<AwardView> list(Awards.Query query, PageRequest page) {
        return new Listing<>(rows, AwardView.class, "award_view", "recorded_at, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("programme_id = :programme_id", "programme_id", query.programmeId())
                .where("rule_code = :rule_code", "rule_code", query.rule())
                .where(
                        "state = :state",
                        "state",
                        query.state() == null ? null : query.state().name())
                .where("township_code = :township_code", "township_code", query.townshipCode())
                .where("closure_id = :closure_id", "closure_id", query.closureId())
                .chosen(query.ids())
                .containing("enterprise_name", query.words())
                .sum("amount")
                .page(page);
    }

    Page<ClosureView> uncalculated(Awards.Uncalculated query, PageRequest page) {
        return new Listing<>(rows, ClosureView.class, "closure_view", "closed_on, enterprise_name, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("state = :state", "state", ClosureState.ACCEPTED.name())
                .where("""
                        not exists (select from award a where a.closure_id = listed.id and a.rule_code = :rule)""", "rule", query.rule())
                .where("township_code = :township", "township", query.township())
                .containing("words", query.words())
                .page(page);
    }

    /** The accepted closures of a programme, or of one township of it. */
    private static final String ACCEPTED = """
            from closure c where c.programme_id = :programme and c.state = 'ACCEPTED'
                and (:township = '' or exists (select from enterprise e
                    where e.id = c.enterprise_id and e.township_code = :township))""";

    private static final String STILL_TO_CALCULATE =
            ACCEPTED + " and not exists (select from award a where a.closure_id = c.id and a.rule_code = :rule)";

    private static final String TO_TRY = ACCEPTED + " and starts_with(c.region_code, region_prefix(:region))";

    int countUncalculated(CalculationScope scope) {
        return rows.one(Count.class, "select count(*) as count " + STILL_TO_CALCULATE, parameters(scope))
                .orElseThrow()
                .count();
    }

    /** The next closures after the cursor, in the order of their ids. */
    List<UUID> nextUncalculated(CalculationScope scope, @Nullable String cursor, int size) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("after", cursor == null ? FIRST_ID : cursor);
        parameters.put("size", size);
        return rows
                .list(
                        Closed.class,
                        "select c.id " + STILL_TO_CALCULATE
                                + " and c.id > cast(:after as uuid) order by c.id limit :size",
                        parameters)
                .stream()
                .map(Closed::id)
                .toList();
    }

    private static Map<String, Object> parameters(CalculationScope scope) {
        Map<String, Object> parameters = parameters(scope.programmeId(), scope.townshipCode());
        parameters.put("rule", scope.rule());
        return parameters;
    }

    private static Map<String, Object> parameters(WhatIfScope scope) {
        Map<String, Object> parameters = parameters(scope.programmeId(), scope.townshipCode());
        parameters.put("region", scope.regionCode().code());
        return parameters;
    }

    private static Map<String, Object> parameters(UUID programmeId, @Nullable String township) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("programme", programmeId);
        parameters.put("township", township == null ? "" : township);
        return parameters;
    }

    int countAccepted(WhatIfScope scope) {
        return rows.one(Count.class, "select count(*) as count " + TO_TRY, parameters(scope))
                .orElseThrow()
                .count();
    }

    /** The next closures, enterprise by enterprise. */
    List<UUID> nextAccepted(WhatIfScope scope, WhatIfTrial.Reached after, int size) {
        Map<String, Object> parameters = parameters(scope);
        parameters.put("enterprise", after.enterprise());
        parameters.put("closure", after.closure());
        parameters.put("size", size);
        return rows
                .list(
                        Closed.class,
                        "select c.id " + TO_TRY + " and (c.enterprise_id, c.id) > (:enterprise, :closure)"
                                + " order by c.enterprise_id, c.id limit :size",
                        parameters)
                .stream()
                .map(Closed::id)
                .toList();
    }

    /** The awards of these closures that stand. */
    List<WhatIfTrial.Stored> stored(List<UUID> closureIds) {
        return rows.list(WhatIfTrial.Stored.class, """
                select closure_id, rule_code, amount, state in ('IN_APPROVAL', 'APPROVED', 'INSTRUCTED', 'PAID', 'RETURNED')
                    as committed
                from award where closure_id = any(cast(string_to_array(:ids, ',') as uuid[]))
                    and state not in ('OVERTURNED', 'REJECTED')""", Map.of("ids", joined(closureIds)));
    }

    List<CalculationView> history(UUID awardId) {
        return rows.list(CalculationView.class, """
                select id, seq_no, rule_set_id, rule_set_sha256, amount, document, sha256, reason, calculated_by,
                    effective_on, recorded_at
                from calculation where award_id = :award order by seq_no desc""", Map.of("award", awardId));
    }

    /** The current frozen document of each award. */
    Map<UUID, CalculationDocument> documents(List<Award> awards) {
        return rows
                .list(
                        Frozen.class,
                        """
                        select award_id, document from calculation
                        where id = any(cast(string_to_array(:ids, ',') as uuid[]))""",
                        Map.of(
                                "ids",
                                joined(awards.stream().map(Award::calculationId).toList())))
                .stream()
                .collect(Collectors.toMap(
                        Frozen::awardId, row -> Canonical.read(row.document(), CalculationDocument.class)));
    }

    Optional<ProofView.Link> link(UUID calculationId) {
        return rows.one(ProofView.Link.class, """
                select seq, previous_sha256, sha256 from chain_link
                where chain = 'CALCULATION' and subject_id = :calculation""", Map.of("calculation", calculationId));
    }

    /** The lines as stored in columns, to hold against the frozen text. */
    List<Evaluation.Line> lines(UUID calculationId) {
        return rows.list(Evaluation.Line.class, """
                select text, quantity, unit, rate, cast(trim_scale(factor) as text) as factor, amount, document, article
                from calculation_line where calculation_id = :calculation order by line_no""", Map.of("calculation", calculationId));
    }
}
