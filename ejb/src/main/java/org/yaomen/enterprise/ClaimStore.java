package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.Rows;

/** All queries of claims that are alike（相似申报查询）. */
@Dependent
class ClaimStore {

    /** Which two entries a reference stands for（核查编号的内容）. */
    record Pair(ClaimKind kind, UUID firstSubject, UUID secondSubject) {}

    private final Rows rows;

    @Inject
    ClaimStore(Rows rows) {
        this.rows = rows;
    }

    List<ClaimView> alike(UUID closureId) {
        return rows.list(ClaimView.class, "select * from claims_alike(:closure)", Map.of("closure", closureId));
    }

    /** Nothing unless the caller's region covers both. */
    Optional<ClaimReferenceView> opened(String reference) {
        return rows.one(Pair.class, "select * from claim_opened(:reference)", Map.of("reference", reference))
                .map(pair -> new ClaimReferenceView(reference, pair.kind(), sides(pair)));
    }

    private List<ClaimSide> sides(Pair pair) {
        return rows.list(ClaimSide.class, """
                select closure_id, worker_id, region_code, enterprise_id, enterprise_name, credit_code, facility_name,
                    worker_name, programme_id, programme_code, closed_on, contract_from, recorded_at
                from claim_side_view where id in (:first, :second) order by recorded_at, id""", Map.of("first", pair.firstSubject(), "second", pair.secondSubject()));
    }
}
