package org.yaomen.allocation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

/** All queries of allocations（资金分配查询）. */
@Dependent
class AllocationStore {

    private static final String ABOVE = """
            with recursive up as (
                select 1 as level, i.allocation_line_id from appropriation i where i.id = :id
                union all
                select up.level + 1, p.allocation_line_id
                from up join allocation_line l on l.id = up.allocation_line_id
                    join allocation a on a.id = l.allocation_id
                    join appropriation p on p.id = a.appropriation_id)
            select up.level, n.allocation_id, n.from_region_code, n.from_region_name, n.document_no, n.title, n.issued_on,
                n.region_code, n.amount, p.id as appropriation_id, p.document_no as appropriation_no,
                p.amount as appropriation_amount
            from up join incoming_allocation_view n on n.id = up.allocation_line_id
                left join allocation a on a.id = n.allocation_id
                left join appropriation p on p.id = a.appropriation_id
            order by up.level""";

    private static final String BELOW = """
            with recursive down as (
                select 1 as level, array[a.document_no, lpad(l.line_no::text, 4, '0')] as path, l.id, a.id as allocation_id,
                    a.document_no, a.issued_on
                from allocation a join allocation_line l on l.allocation_id = a.id
                where a.appropriation_id = :id and a.state = 'ISSUED'
                union all
                select down.level + 1, down.path || array[a.document_no, lpad(l.line_no::text, 4, '0')], l.id, a.id,
                    a.document_no, a.issued_on
                from down join appropriation i on i.allocation_line_id = down.id and i.state <> 'REFUSED'
                    join allocation a on a.appropriation_id = i.id and a.state = 'ISSUED'
                    join allocation_line l on l.allocation_id = a.id)
            select down.level, down.allocation_id, down.document_no, down.issued_on, l.region_code, l.region_name, l.amount,
                l.appropriation_id, l.state, v.available, v.committed, v.instructed, v.paid, v.allocated,
                (select count(*) from award w where w.appropriation_id = v.id and w.state = 'PAID') as awards_paid
            from down join allocation_line_view l on l.id = down.id left join appropriation_view v on v.id = l.appropriation_id
            order by down.path""";

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    AllocationStore(Rows rows) {
        this.rows = rows;
    }

    void add(Allocation allocation, List<AllocationDocument.Line> lines) {
        entityManager.persist(allocation);
        entityManager.flush();
        rows.update(
                """
                insert into allocation_line (id, allocation_id, line_no, distributor_code, region_code, share, amount)
                select gen_random_uuid(), :id, l.line_no, :region, l.line ->> 'regionCode',
                    cast(l.line ->> 'share' as numeric), cast(l.line ->> 'amount' as numeric)
                from jsonb_array_elements(cast(:lines as jsonb)) with ordinality l (line, line_no)""",
                Map.of("id", allocation.id(), "region", allocation.region().code(), "lines", Canonical.write(lines)));
    }

    void flush() {
        entityManager.flush();
    }

    @Nullable
    Allocation find(UUID id) {
        return entityManager.find(Allocation.class, id);
    }

    AllocationView view(UUID id) {
        return rows.one(AllocationView.class, "select * from allocation_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("资金分配方案"));
    }

    List<AllocationDetail.AllocationLineView> lines(UUID id) {
        return rows.list(
                AllocationDetail.AllocationLineView.class,
                "select * from allocation_line_view where allocation_id = :id order by line_no",
                Map.of("id", id));
    }

    Page<AllocationView> list(Allocations.Query query, PageRequest page) {
        return new Listing<>(rows, AllocationView.class, "allocation_view", "recorded_at desc, id")
                .where("programme_id = :programme_id", "programme_id", query.programmeId())
                .where("appropriation_id = :appropriation_id", "appropriation_id", query.appropriationId())
                .where(
                        "state = :state",
                        "state",
                        query.state() == null ? null : query.state().name())
                .containing("document_no", query.words())
                .sum("amount", "state in ('IN_APPROVAL', 'ISSUED')")
                .sum("registered")
                .page(page);
    }

    Page<IncomingView> incoming(Allocations.IncomingQuery query, PageRequest page) {
        return new Listing<>(rows, IncomingView.class, "incoming_allocation_view", "issued_on desc, id")
                .where("state = :state", "state", query.state())
                .where("id = :line_id", "line_id", query.lineId())
                .containing("document_no", query.words())
                .sum("amount", "state <> 'TAKEN_BACK'")
                .page(page);
    }

    List<Lineage.Above> above(UUID appropriation) {
        return rows.list(Lineage.Above.class, ABOVE, Map.of("id", appropriation));
    }

    List<Lineage.Below> below(UUID appropriation) {
        return rows.list(Lineage.Below.class, BELOW, Map.of("id", appropriation));
    }

    // ------------------------------------------------------------ for anybody

    /** The factors' canonical text, none where the money was divided by plain amounts（分配依据全文）. */
    record Factors(@Nullable String factors) {}

    Page<PublicAllocation.PublicHead> publicList(PageRequest page) {
        return new Listing<>(rows, PublicAllocation.PublicHead.class, "public_allocation_view", "issued_on desc, id")
                .page(page);
    }

    PublicAllocation publicOne(UUID id) {
        Map<String, UUID> key = Map.of("id", id);
        PublicAllocation.PublicHead head = rows.one(
                        PublicAllocation.PublicHead.class, "select * from public_allocation_view where id = :id", key)
                .orElseThrow(() -> Problem.notFound("资金分配结果"));
        AllocationFactors factors = rows.one(
                        Factors.class, "select factors from public_allocation_view where id = :id", key)
                .flatMap(found -> Optional.ofNullable(found.factors()))
                .map(text -> Canonical.read(text, AllocationFactors.class))
                .orElse(null);
        List<PublicAllocation.PublicPart> lines = rows.list(
                PublicAllocation.PublicPart.class,
                "select * from public_allocation_line_view where allocation_id = :id order by line_no",
                key);
        return new PublicAllocation(head, factors, lines);
    }
}
