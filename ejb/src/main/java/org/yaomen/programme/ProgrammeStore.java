package org.yaomen.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of programmes and rule sets（政策项目查询）. */
@Dependent
class ProgrammeStore {

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    ProgrammeStore(Rows rows) {
        this.rows = rows;
    }

    /** Writes the entity, so that its version is the one that the answer shows. */
    <T> T save(T entity) {
        entityManager.persist(entity);
        entityManager.flush();
        return entity;
    }

    Programme programme(UUID id) {
        return found(entityManager.find(Programme.class, id), "政策项目");
    }

    /** The same, one caller at a time: versions are numbered and superseded under this lock. */
    Programme lockedProgramme(UUID id) {
        nextVersionNo(id);
        return programme(id);
    }

    /**
     * The number of the next version, counted over all regions, under the lock of the programme's rules. A row lock would
     * not do: a county may not write the programme that a province made.
     */
    int nextVersionNo(UUID programmeId) {
        return rows.one(Turn.class, "select rule_set_turn(:programme) as version_no", Map.of("programme", programmeId))
                .orElseThrow()
                .versionNo();
    }

    /** The answer of the database（版次）. */
    record Turn(int versionNo) {}

    Optional<Programme> programme(String code) {
        return entityManager
                .createQuery("select p from Programme p where p.code = :code", Programme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    RuleSet ruleSet(UUID id) {
        return found(entityManager.find(RuleSet.class, id), "规则集");
    }

    private static <T> T found(@Nullable T entity, String what) {
        if (entity == null) {
            throw Problem.notFound(what);
        }
        return entity;
    }

    /** All versions, the highest first. */
    List<RuleSet> ruleSets(UUID programmeId) {
        return entityManager
                .createQuery(
                        "select r from RuleSet r where r.programmeId = :programme order by r.versionNo desc",
                        RuleSet.class)
                .setParameter("programme", programmeId)
                .getResultList();
    }

    List<RuleSet> active(UUID programmeId) {
        return ruleSets(programmeId).stream()
                .filter(rules -> rules.state() == RuleSetState.ACTIVE)
                .toList();
    }

    ProgrammeView view(UUID id) {
        return rows.one(ProgrammeView.class, "select * from programme_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("政策项目"));
    }

    Page<ProgrammeView> list(Programmes.Query query, PageRequest page) {
        RegionCode region = query.region();
        return new Listing<>(rows, ProgrammeView.class, "programme_view", "code")
                .containing("code", query.code())
                .containing("name", query.name())
                .where(
                        "(starts_with(region_code, region_prefix(:region))"
                                + " or starts_with(:region, region_prefix(region_code)))",
                        "region",
                        region)
                .page(page);
    }

    Page<RuleSetRow> ruleSetRows(UUID programmeId, PageRequest page) {
        return new Listing<>(rows, RuleSetRow.class, "rule_set_view", "version_no desc")
                .where("programme_id = :programme", "programme", programmeId)
                .page(page);
    }

    boolean knowsRegion(RegionCode region) {
        return names(region).findFirst().isPresent();
    }

    String regionName(RegionCode region) {
        return names(region).findFirst().map(RegionName::name).orElse(region.code());
    }

    private Stream<RegionName> names(RegionCode region) {
        return rows
                .list(
                        RegionName.class,
                        "select name from region where code = :code order by valid_from desc",
                        Map.of("code", region.code()))
                .stream();
    }

    /** A row that only names（区划名称）. */
    record RegionName(String name) {}
}
