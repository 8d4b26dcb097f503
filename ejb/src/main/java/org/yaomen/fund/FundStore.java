package org.yaomen.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Rows;

/** All queries of funds and appropriations（资金查询）. */
@Dependent
class FundStore {

    @PersistenceContext
    private EntityManager entityManager;

    /** A part of an allocation from above, as far as it has to agree（上级下达）. */
    record IncomingLine(
            String regionCode,
            String documentNo,
            FundSourceKind sourceKind,
            Money amount,
            LocalDate issuedOn,
            String state) {}

    /** An answer of yes or no（是否）. */
    record Answer(boolean yes) {}

    private final Rows rows;

    @Inject
    FundStore(Rows rows) {
        this.rows = rows;
    }

    UUID addSource(RegisterFundSource command, String by, Instant at) {
        UUID id = UUID.randomUUID();
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("region", command.regionCode().code());
        values.put("code", command.code());
        values.put("kind", command.kind().name());
        values.put("name", command.name());
        values.put("synthetic", command.synthetic());
        values.put("by", by);
        values.put("at", at);
        rows.update("""
                insert into fund_source (id, region_code, code, kind, name, synthetic, created_by, recorded_at)
                values (:id, :region, :code, :kind, :name, :synthetic, :by, :at)""", values);
        return id;
    }

    Optional<FundSourceView> source(UUID id) {
        return rows.one(FundSourceView.class, "select * from fund_source where id = :id", Map.of("id", id));
    }

    Page<FundSourceView> sources(@Nullable String words, PageRequest page) {
        return new Listing<>(rows, FundSourceView.class, "fund_source", "region_code, code")
                .containing("name", words)
                .page(page);
    }

    void add(Appropriation appropriation) {
        entityManager.persist(appropriation);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    @Nullable
    Appropriation find(UUID id) {
        return entityManager.find(Appropriation.class, id);
    }

    Optional<IncomingLine> incoming(UUID lineId) {
        return rows.one(
                IncomingLine.class, "select * from incoming_allocation_view where id = :id", Map.of("id", lineId));
    }

    boolean madeBy(UUID lineId, String person) {
        return rows.one(
                        Answer.class,
                        "select allocation_line_made_by(:id, :person) as yes",
                        Map.of("id", lineId, "person", person))
                .orElseThrow()
                .yes();
    }

    Optional<AppropriationView> view(UUID id) {
        return rows.one(AppropriationView.class, "select * from appropriation_view where id = :id", Map.of("id", id));
    }

    Page<AppropriationView> list(Appropriations.Query query, PageRequest page) {
        return new Listing<>(rows, AppropriationView.class, "appropriation_view", "received_on, document_no, id")
                .where("programme_id = :programme_id", "programme_id", query.programmeId())
                .where("fund_source_id = :fund_source_id", "fund_source_id", query.fundSourceId())
                .where("state = :state", "state", query.state())
                .containing("document_no", query.words())
                .sum("amount")
                .sum("available")
                .sum("committed")
                .sum("instructed")
                .sum("paid")
                .sum("returned")
                .sum("allocated")
                .page(page);
    }
}
