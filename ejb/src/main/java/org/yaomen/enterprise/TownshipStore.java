package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of townships and villages（镇乡街道、村查询）. */
@Dependent
class TownshipStore {

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    TownshipStore(Rows rows) {
        this.rows = rows;
    }

    void save(Township township) {
        entityManager.persist(township);
        entityManager.flush();
    }

    Optional<Township> find(String code) {
        return Optional.ofNullable(entityManager.find(Township.class, code));
    }

    Township township(String code) {
        return find(code).orElseThrow(() -> Problem.notFound("镇乡街道或村（社区）"));
    }

    TownshipView view(String code) {
        return rows.one(TownshipView.class, "select * from township_view where code = :code", Map.of("code", code))
                .orElseThrow(() -> Problem.notFound("镇乡街道或村（社区）"));
    }

    List<TownshipView> of(RegionCode region) {
        return rows.list(
                TownshipView.class,
                "select * from township_view where region_code = :region order by code",
                Map.of("region", region));
    }

    Page<TownshipView> list(Townships.Query query, PageRequest page) {
        return new Listing<>(rows, TownshipView.class, "township_view", "code")
                .containing("code_and_name", query.words())
                .where(
                        "level = :level",
                        "level",
                        query.level() == null ? null : query.level().name())
                .where("part_of = :part_of", "part_of", query.partOf())
                .page(page);
    }
}
