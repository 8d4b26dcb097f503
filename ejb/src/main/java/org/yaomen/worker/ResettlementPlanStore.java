package org.yaomen.worker;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of resettlement plans（职工安置方案查询）. */
@Dependent
class ResettlementPlanStore {

    /** A plan by its name only（方案标识）. */
    record PlanId(UUID id) {}

    /** What other enterprises' standing plans take of an appropriation（已承诺资金）. */
    record Promised(Money amount) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    ResettlementPlanStore(Rows rows) {
        this.rows = rows;
    }

    void add(ResettlementPlan plan) {
        entityManager.persist(plan);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    @Nullable
    ResettlementPlan find(UUID id) {
        return entityManager.find(ResettlementPlan.class, id);
    }

    /** The plan of the enterprise and the programme that is in this state; at most one where it may be the only one. */
    Optional<UUID> inState(UUID enterprise, UUID programme, ResettlementPlanState state) {
        return rows.one(
                        PlanId.class,
                        "select id from resettlement_plan where enterprise_id = :enterprise and programme_id = :programme"
                                + " and state = :state",
                        Map.of("enterprise", enterprise, "programme", programme, "state", state))
                .map(PlanId::id);
    }

    Money promised(UUID appropriation, UUID enterprise) {
        return rows.one(
                        Promised.class,
                        "select resettlement_promised(:appropriation, :enterprise) as amount",
                        Map.of("appropriation", appropriation, "enterprise", enterprise))
                .map(Promised::amount)
                .orElse(Money.ZERO);
    }

    /** What the enterprise's own sheets have taken already: it was promised to this plan. */
    Money taken(UUID appropriation, UUID enterprise) {
        return rows.one(
                        Promised.class,
                        "select resettlement_taken(:appropriation, :enterprise) as amount",
                        Map.of("appropriation", appropriation, "enterprise", enterprise))
                .map(Promised::amount)
                .orElse(Money.ZERO);
    }

    Optional<ResettlementPlanStanding> gate(UUID enterprise, UUID programme, LocalDate day) {
        return rows.one(
                ResettlementPlanStanding.class,
                "select * from resettlement_gate(:enterprise, :programme, :day)",
                Map.of("enterprise", enterprise, "programme", programme, "day", day));
    }

    ResettlementPlanView view(UUID id) {
        return rows.one(
                        ResettlementPlanView.class,
                        "select * from resettlement_plan_view where id = :id",
                        Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("职工安置方案"));
    }

    /** The files of the plan: the vote's, the report's, then the others. */
    List<ResettlementPlanDetail.PlanFile> files(UUID id) {
        return rows.list(ResettlementPlanDetail.PlanFile.class, """
                select f.kind, f.sha256 as attachment_sha256, f.title, a.name
                from resettlement_plan p
                    cross join lateral (select 1 as place, 'VOTE' as kind, p.vote_sha256 as sha256, '' as title
                        union all select 2, 'REPORT', p.report_sha256, cast(p.document as jsonb) #>> '{report,reportNo}'
                        union all select 3, 'OTHER', e.attachment_sha256, e.title
                            from resettlement_plan_evidence e where e.plan_id = p.id) f
                    join attachment a on a.region_code = p.region_code and a.sha256 = f.sha256
                where p.id = :id order by f.place, f.title, f.sha256""", Map.of("id", id));
    }

    Page<ResettlementPlanView> list(ResettlementPlans.Query query, PageRequest page) {
        return new Listing<>(rows, ResettlementPlanView.class, "resettlement_plan_view", "recorded_at desc, id")
                .where("enterprise_id = :enterprise_id", "enterprise_id", query.enterpriseId())
                .where("programme_id = :programme_id", "programme_id", query.programmeId())
                .where("state = :state", "state", query.state())
                .containing("enterprise_name", query.words())
                .sum("amount", "state in ('IN_APPROVAL', 'APPROVED')")
                .page(page);
    }
}
