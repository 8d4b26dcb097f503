package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaomen.programme.AwardFacts;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of what a rule awards in all, and of its scaling to the money（奖补合计与按比例调减查询）. */
@Dependent
class TotalStore {

    record Locked(int locked) {}

    record Calculated(UUID awardId, int calculations) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    TotalStore(Rows rows) {
        this.rows = rows;
    }

    /** What the rule has awarded without this closure; holds back others who ask the same until the transaction ends. */
    AwardFacts.AwardedBefore awardedBefore(UUID programmeId, String rule, UUID closureId) {
        holdBack(programmeId, rule);
        return rows.one(
                        AwardFacts.AwardedBefore.class,
                        "select enterprise, programme from awarded_before(:programme, :rule, :closure)",
                        Map.of("programme", programmeId, "rule", rule, "closure", closureId))
                .orElseThrow();
    }

    /** Whoever else sums up what a rule has awarded waits until this transaction ends. */
    void holdBack(UUID programmeId, String rule) {
        rows.one(
                Locked.class,
                "select 1 as locked from pg_advisory_xact_lock(hashtextextended(:what, 0))",
                Map.of("what", programmeId + " " + rule));
    }

    /** Whatever stands under a rule in a region and is not refused, in the order of the ids; locked where it is to change. */
    List<Award> awards(UUID programmeId, String rule, RegionCode region, LockModeType lock) {
        return entityManager
                .createQuery(
                        "select a from Award a where a.programmeId = :programme and a.ruleCode = :rule"
                                + " and a.regionCode = :region and a.state <> :refused order by a.id",
                        Award.class)
                .setParameter("programme", programmeId)
                .setParameter("rule", rule)
                .setParameter("region", region)
                .setParameter("refused", AwardState.REFUSED)
                .setLockMode(lock)
                .getResultList();
    }

    /** How many calculations each award has. */
    Map<UUID, Integer> calculations(List<UUID> awards) {
        return rows.list(Calculated.class, """
                        select award_id, count(*)::int as calculations from calculation
                        where award_id = any(cast(string_to_array(:ids, ',') as uuid[])) group by award_id""", Map.of("ids", AwardStore.joined(awards))).stream()
                .collect(Collectors.toMap(Calculated::awardId, Calculated::calculations));
    }

    void add(UUID id, RegionCode region, AwardCommands.Scale command, int awards, By by) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("region", region.code());
        parameters.put("programme", command.programmeId());
        parameters.put("rule", command.rule());
        parameters.put("appropriation", command.appropriationId());
        parameters.put("awards", awards);
        parameters.put("claimed", command.claimed().yuan());
        parameters.put("pool", command.pool().yuan());
        parameters.put("document", command.document());
        parameters.put("article", command.article());
        parameters.put("by", by.name());
        parameters.put("now", by.at());
        rows.update("""
                insert into award_scaling values (:id, :region, :programme, :rule, :appropriation, :awards, :claimed, :pool,
                    :document, :article, :by, :now)""", parameters);
    }

    /** Who did it, and when（办理人与时间）. */
    record By(String name, Instant at) {}
}
