package org.yaomen.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of county accounts, batches and bank files（批次查询）. */
@Dependent
class BatchStore {

    record Count(long count) {}

    record Locked(int locked) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    BatchStore(Rows rows) {
        this.rows = rows;
    }

    void add(Object entity) {
        entityManager.persist(entity);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    // ------------------------------------------------------------ county accounts

    CountyAccount account(UUID id) {
        CountyAccount account = entityManager.find(CountyAccount.class, id);
        if (account == null) {
            throw Problem.notFound("县级财政账户");
        }
        return account;
    }

    Optional<CountyAccountView> accountView(UUID id) {
        return rows.one(CountyAccountView.class, "select * from county_account_view where id = :id", Map.of("id", id));
    }

    Page<CountyAccountView> accounts(PageRequest page) {
        return new Listing<>(rows, CountyAccountView.class, "county_account_view", "region_code, name, id").page(page);
    }

    // ------------------------------------------------------------ batches

    PaymentBatch lock(UUID id) {
        PaymentBatch batch = entityManager.find(PaymentBatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (batch == null) {
            throw Problem.notFound("支付批次");
        }
        return batch;
    }

    PaymentBatch find(UUID id) {
        PaymentBatch batch = entityManager.find(PaymentBatch.class, id);
        if (batch == null) {
            throw Problem.notFound("支付批次");
        }
        return batch;
    }

    /** {@code 500154-20171227-001}; two cashiers of a region take their numbers one after the other. */
    String nextBatchNo(RegionCode region, LocalDate day) {
        String prefix = region.code() + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-";
        rows.one(
                Locked.class,
                "select 1 as locked from pg_advisory_xact_lock(hashtextextended(:key, 0))",
                Map.of("key", "payment_batch:" + prefix));
        long before = rows.one(
                        Count.class,
                        "select count(*) as count from payment_batch where region_code = :region and starts_with(batch_no, :prefix)",
                        Map.of("region", region.code(), "prefix", prefix))
                .orElseThrow()
                .count();
        return prefix + String.format("%03d", before + 1);
    }

    Page<PaymentBatchView> list(PaymentBatches.Query query, PageRequest page) {
        BatchState state = query.state();
        return new Listing<>(rows, PaymentBatchView.class, "payment_batch_view", "recorded_at desc, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("state = :state", "state", state == null ? null : state.name())
                .containing("batch_no", query.words())
                .sum("total_amount")
                .sum("paid_amount")
                .sum("returned_amount")
                .sum("in_doubt_amount")
                .page(page);
    }

    Optional<PaymentBatchView> view(UUID id) {
        return rows.one(PaymentBatchView.class, "select * from payment_batch_view where id = :id", Map.of("id", id));
    }

    // ------------------------------------------------------------ bank files

    Optional<BankResultFileView> file(UUID batchId, String sha256) {
        return rows.one(
                BankResultFileView.class,
                "select * from bank_result_file_view where batch_id = :batch and sha256 = :sha256",
                Map.of("batch", batchId, "sha256", sha256));
    }

    Optional<BankResultFileView> file(UUID fileId) {
        return rows.one(
                BankResultFileView.class, "select * from bank_result_file_view where id = :id", Map.of("id", fileId));
    }

    Page<BankResultFileView> files(UUID batchId, PageRequest page) {
        return new Listing<>(rows, BankResultFileView.class, "bank_result_file_view", "recorded_at desc, id")
                .where("batch_id = :batch", "batch", batchId)
                .page(page);
    }

    /** One statement for all lines of a file. */
    void addLines(UUID fileId, RegionCode region, List<BankResultLineView> lines) {
        rows.update("""
                insert into bank_result_line (file_id, line_no, region_code, end_to_end_id, outcome, status, amount,
                    bank_reference, reason)
                select :file, l."lineNo", :region, l."endToEndId", l."outcome", l."status", l."amount", l."bankReference",
                    l."reason"
                from jsonb_to_recordset(cast(:lines as jsonb)) as l("lineNo" int, "endToEndId" text, "outcome" text,
                    "status" text, "amount" numeric, "bankReference" text, "reason" text)""", Map.of("file", fileId, "region", region.code(), "lines", Canonical.write(lines)));
    }

    List<BankResultLineView> allLines(UUID fileId) {
        return rows.list(
                BankResultLineView.class,
                "select * from bank_result_line where file_id = :file order by line_no",
                Map.of("file", fileId));
    }

    Page<BankResultLineView> lines(UUID fileId, @Nullable LineOutcome outcome, PageRequest page) {
        return new Listing<>(rows, BankResultLineView.class, "bank_result_line", "line_no")
                .where("file_id = :file", "file", fileId)
                .where("outcome = :outcome", "outcome", outcome == null ? null : outcome.name())
                .sum("amount")
                .page(page);
    }
}
