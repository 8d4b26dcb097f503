package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaomen.enterprise.ClosureDossier.EvidenceRef;
import org.yaomen.shared.Rows;
import org.yaomen.shared.Sha256;

/** All queries of confirmed conditions（拨付条件查询）. */
@Dependent
class ConditionStore {

    private final Rows rows;

    @Inject
    ConditionStore(Rows rows) {
        this.rows = rows;
    }

    void add(Award award, ConditionDocument document, String text, String by, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("award", award.id());
        parameters.put("region", award.region().code());
        parameters.put("closure", award.closureId());
        parameters.put("met", document.metOn());
        parameters.put("document", text);
        parameters.put("sha256", Sha256.hex(text));
        parameters.put("by", by);
        parameters.put("now", now);
        rows.update("""
                insert into award_condition
                values (:award, :region, :closure, :met, :document, :sha256, :by, :now)""", parameters);
        rows.update(
                """
                insert into award_condition_evidence
                select :award, :region, :closure, unnest(string_to_array(:hashes, ','))""",
                Map.of(
                        "award", award.id(),
                        "region", award.region().code(),
                        "closure", award.closureId(),
                        "hashes",
                                AwardStore.joined(document.evidence().stream()
                                        .map(EvidenceRef::sha256)
                                        .toList())));
    }

    Optional<ConditionView> of(UUID awardId) {
        return rows.one(ConditionView.class, """
                select met_on, document, sha256, confirmed_by, recorded_at
                from award_condition where award_id = :award""", Map.of("award", awardId));
    }

    /** The hashes of the confirmations that these awards have. */
    Map<UUID, String> confirmed(List<UUID> awardIds) {
        return rows.list(Confirmed.class, """
                        select award_id, sha256 from award_condition
                        where award_id = any(cast(string_to_array(:ids, ',') as uuid[]))""", Map.of("ids", AwardStore.joined(awardIds))).stream()
                .collect(Collectors.toMap(Confirmed::awardId, Confirmed::sha256));
    }

    record Confirmed(UUID awardId, String sha256) {}
}
