package org.yaomen.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of instructions and their events（支付指令查询）. Locks are taken in the order of the ids. */
@Dependent
class InstructionStore {

    record Count(long count) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    InstructionStore(Rows rows) {
        this.rows = rows;
    }

    /** Written in batches when the transaction flushes; events after their instructions. */
    void add(PaymentInstruction instruction) {
        entityManager.persist(instruction);
    }

    void add(PaymentEvent event) {
        entityManager.persist(event);
    }

    void flush() {
        entityManager.flush();
    }

    PaymentInstruction lock(UUID id) {
        PaymentInstruction instruction =
                entityManager.find(PaymentInstruction.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (instruction == null) {
            throw Problem.notFound("支付指令");
        }
        return instruction;
    }

    List<PaymentInstruction> lockAll(Collection<UUID> ids) {
        return entityManager
                .createQuery(
                        "select i from PaymentInstruction i where i.id in :ids order by i.id", PaymentInstruction.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<PaymentInstruction> lockReady(RegionCode region, int most) {
        return entityManager
                .createQuery(
                        "select i from PaymentInstruction i where i.state = :ready and i.regionCode = :region order by i.id",
                        PaymentInstruction.class)
                .setParameter("ready", InstructionState.READY)
                .setParameter("region", region)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<PaymentInstruction> lockBatch(UUID batchId) {
        return entityManager
                .createQuery(
                        "select i from PaymentInstruction i where i.batchId = :batch order by i.id",
                        PaymentInstruction.class)
                .setParameter("batch", batchId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<PaymentInstruction> ofBatch(UUID batchId) {
        return entityManager
                .createQuery(
                        "select i from PaymentInstruction i where i.batchId = :batch order by i.id",
                        PaymentInstruction.class)
                .setParameter("batch", batchId)
                .getResultList();
    }

    boolean hasReissue(UUID id) {
        return count("select count(*) as count from payment_instruction where reissue_of = :id", Map.of("id", id)) > 0;
    }

    boolean anyUnanswered(UUID batchId) {
        return count("""
                        select count(*) as count from payment_instruction
                        where batch_id = :batch and state in ('SENT', 'IN_DOUBT')""", Map.of("batch", batchId)) > 0;
    }

    private long count(String sql, Map<String, ?> parameters) {
        return rows.one(Count.class, sql, parameters).orElseThrow().count();
    }

    Page<PaymentInstructionView> list(Payments.Query query, PageRequest page) {
        return new Listing<>(rows, PaymentInstructionView.class, "payment_instruction_view", "recorded_at desc, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("state = :state", "state", name(query.state()))
                .where("batch_id = :batch", "batch", query.batchId())
                .where("subject_id = :subject", "subject", query.subjectId())
                .chosen(query.ids())
                .where(
                        "payee_name || ' ' || end_to_end_id || ' ' || remittance ilike '%' || :words || '%'",
                        "words", Listing.literal(query.words()))
                .sum("amount")
                .page(page);
    }

    Optional<PaymentInstructionView> view(UUID id) {
        return rows.one(
                PaymentInstructionView.class,
                "select * from payment_instruction_view where id = :id",
                Map.of("id", id));
    }

    List<PaymentEventView> events(UUID instructionId) {
        return rows.list(
                PaymentEventView.class,
                "select * from payment_event_view where instruction_id = :id order by recorded_at, kind = 'PAID', id",
                Map.of("id", instructionId));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
