package org.yaomen.tipoff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of reports（举报查询）. */
@Dependent
class TipOffStore {

    record Count(int count) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    TipOffStore(Rows rows) {
        this.rows = rows;
    }

    void add(TipOff tipOff, List<Reporter> reporters) {
        entityManager.persist(tipOff);
        entityManager.flush();
        reporters.forEach(entityManager::persist);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    TipOff lock(UUID id) {
        TipOff found = entityManager.find(TipOff.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.notFound("举报");
        }
        return found;
    }

    Reporter reporter(UUID id) {
        Reporter found = entityManager.find(Reporter.class, id);
        if (found == null) {
            throw Problem.notFound("举报人");
        }
        return found;
    }

    boolean standsFor(UUID closureId) {
        return rows.one(
                                Count.class,
                                "select count(*) as count from tip_off where closure_id = :closure and state <> 'DISMISSED'",
                                Map.of("closure", closureId))
                        .orElseThrow()
                        .count()
                > 0;
    }

    TipOffView view(UUID id) {
        return rows.one(TipOffView.class, "select * from tip_off_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("举报"));
    }

    List<ReporterView> reporters(UUID tipOffId) {
        return rows.list(
                ReporterView.class,
                "select * from tip_off_reporter_view where tip_off_id = :id order by place",
                Map.of("id", tipOffId));
    }

    private static final String REPORTED = """
            select r.tip_off_id, t.closure_id, r.id as reporter_id, r.code, t.reported_on, r.place,
                (select count(*) from tip_off_reporter o where o.tip_off_id = t.id)::int as total
            from tip_off_reporter r join tip_off t on t.id = r.tip_off_id""";

    List<Reported> reported(UUID tipOffId) {
        return rows.list(Reported.class, REPORTED + " where t.id = :id order by r.place", Map.of("id", tipOffId));
    }

    Reported reportedBy(UUID reporterId) {
        return rows.one(Reported.class, REPORTED + " where r.id = :id", Map.of("id", reporterId))
                .orElseThrow(() -> Problem.notFound("举报人"));
    }

    Page<TipOffView> list(TipOffs.Query query, PageRequest page) {
        return new Listing<>(rows, TipOffView.class, "tip_off_view", "reported_on desc, id")
                .ofCallersRegions()
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("closure_id = :closure", "closure", query.closureId())
                .where(
                        "state = :state",
                        "state",
                        query.state() == null ? null : query.state().name())
                .containing("words", query.words())
                .page(page);
    }
}
