package org.yaomen.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;
import org.yaomen.shared.SubjectType;

/** All queries of the ledger（总账查询）. */
@Dependent
class LedgerStore {

    /** An entry of a kind that no mirror has undone yet（未冲销分录）. */
    record Standing(UUID id, UUID subjectId, @Nullable String useCode, Money amount) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    LedgerStore(Rows rows) {
        this.rows = rows;
    }

    void persist(Object row) {
        entityManager.persist(row);
    }

    /** Sends the entries out, so that a refusal names its cause here and not at commit. */
    void flush() {
        entityManager.flush();
    }

    List<Standing> standing(SubjectType type, List<UUID> subjects, EntryKind kind) {
        return rows.list(
                Standing.class,
                """
                select e.id, e.subject_id, p.use_code, p.amount from journal_entry e
                    join posting p on p.entry_id = e.id and p.line_no = 1
                where e.subject_type = :type and e.kind = :kind and e.reversal_of is null
                    and e.subject_id = any(cast(string_to_array(:ids, ',') as uuid[]))
                    and not exists (select from journal_entry r where r.reversal_of = e.id)""",
                Map.of(
                        "type",
                        type.name(),
                        "kind",
                        kind.name(),
                        "ids",
                        String.join(",", subjects.stream().map(UUID::toString).toList())));
    }

    Page<JournalEntryView> entries(Ledger.Query query, PageRequest page) {
        return new Listing<>(rows, JournalEntryView.class, "journal_view", "recorded_at, entry_id, line_no")
                .ofCallersRegions()
                .pickedBy("entry_id, line_no")
                .along("recorded_at")
                .where(
                        "book = :book",
                        "book",
                        query.book() == null ? null : query.book().name())
                .where(
                        "kind = :kind",
                        "kind",
                        query.kind() == null ? null : query.kind().name())
                .where("subject_id = :subject_id", "subject_id", query.subjectId())
                .where("appropriation_id = :appropriation_id", "appropriation_id", query.appropriationId())
                .where("effective_on >= :from", "from", query.from())
                .where("effective_on <= :to", "to", query.to())
                .sum("debit")
                .sum("credit")
                .page(page);
    }

    Page<BalanceView> balances(PageRequest page) {
        return new Listing<>(
                        rows,
                        BalanceView.class,
                        "balance_view",
                        "region_code, account_code, document_no, appropriation_id")
                .page(page);
    }

    int close(RegionCode region, LocalDate month, String by, Instant at) {
        return rows.update("""
                insert into accounting_period (region_code, month, closed_by, closed_at)
                values (:region, :month, :by, :at) on conflict do nothing""", Map.of("region", region.code(), "month", month, "by", by, "at", at));
    }
}
