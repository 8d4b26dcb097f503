package org.yaomen.disbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.disbursement.PaymentEvent.Evidence;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;

/** Puts instructions into batches, sends approved ones, and makes their file again on request（支付批次）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class PaymentBatches {

    /** Which batches are wanted; every part may be left out（批次查询条件）. */
    public record Query(
            @Nullable BatchState state, @Nullable String words) {}

    private static final int MOST_LINES = 10_000;
    private static final int FARTHEST_DAYS = 31;

    @Inject
    private BatchStore store;

    @Inject
    private InstructionStore instructionStore;

    @Inject
    private Booking booking;

    @Inject
    private Approvals approvals;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    /** Freezes the batch under its hash and opens its approval. */
    @RolesAllowed(Roles.CASHIER)
    public PaymentBatchView create(CreateBatch command) {
        CountyAccount account = store.account(command.countyAccountId());
        user.mustCover(account.region(), "县级财政账户");
        List<PaymentInstruction> instructions = wanted(command, account);
        String batchNo = store.nextBatchNo(account.region(), clock.today());
        BatchContent content = BatchContent.of(batchNo, account.id(), instructions, keys);
        PaymentEvent.Stamp stamp = booking.stamp();
        PaymentBatch batch = new PaymentBatch(UUID.randomUUID(), account.region(), content, stamp);
        store.add(batch);
        for (PaymentInstruction instruction : instructions) {
            instruction.batch(batch.id());
            instructionStore.add(new PaymentEvent(instruction, PaymentEventKind.BATCHED, Evidence.NONE, stamp));
        }
        store.flush();
        participations.take(SubjectType.PAYMENT_BATCH, batch.id(), batch.region(), "MAKER");
        approvals.open(
                batch.ref(), batch.region(), "支付批次 " + batchNo + "，" + instructions.size() + " 笔", content.total());
        return recorded("payment-batch.create", batch, null);
    }

    private List<PaymentInstruction> wanted(CreateBatch command, CountyAccount account) {
        List<UUID> ids = command.instructionIds();
        if (ids == null) {
            List<PaymentInstruction> ready = instructionStore.lockReady(account.region(), MOST_LINES);
            if (ready.isEmpty()) {
                throw Problem.wrongState("本区划没有待编批的支付指令");
            }
            return ready;
        }
        Set<UUID> wanted = new HashSet<>(ids);
        List<PaymentInstruction> found = instructionStore.lockAll(wanted);
        if (found.size() < wanted.size()) {
            throw Problem.notFound("所列支付指令中有 " + (wanted.size() - found.size()) + " 笔");
        }
        List<Reason> reasons = found.stream()
                .filter(i -> !i.region().equals(account.region()))
                .map(i -> new Reason("OTHER_REGION", i.endToEndId() + " 不属于付款账户所在区划"))
                .toList();
        if (!reasons.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, reasons);
        }
        return found;
    }

    /** Makes the file of an approved batch and keeps its hash. Sent is not paid. */
    @RolesAllowed(Roles.CASHIER)
    public PaymentBatchView send(UUID id, int version, DispatchBatch command) {
        PaymentBatch batch = store.lock(id);
        user.mustCover(batch.region(), "支付批次");
        if (batch.version() != version) {
            throw Problem.stale();
        }
        LocalDate today = clock.today();
        if (command.executeOn().isBefore(today) || command.executeOn().isAfter(today.plusDays(FARTHEST_DAYS))) {
            throw Problem.field("/executeOn", "付款日期须在今天起 " + FARTHEST_DAYS + " 天之内");
        }
        List<PaymentInstruction> instructions = instructionStore.lockBatch(id);
        batch.mustHold(BatchContent.of(batch.batchNo(), batch.countyAccountId(), instructions, keys));
        PaymentBatchView before = get(id);
        PaymentEvent.Stamp stamp = booking.stamp();
        byte[] file = bytes(batch, instructions, new BankFile.Sending(stamp.at(), command.executeOn()));
        batch.send(stamp, command.executeOn(), Sha256.hex(file));
        for (PaymentInstruction instruction : instructions) {
            instruction.send();
            instructionStore.add(new PaymentEvent(instruction, PaymentEventKind.SENT, Evidence.NONE, stamp));
        }
        store.flush();
        return recorded("payment-batch.send", batch, before);
    }

    /** The bytes that were sent; full account numbers leave here, so every download is recorded. */
    @RolesAllowed(Roles.CASHIER)
    public byte[] file(UUID id) {
        PaymentBatch batch = store.find(id);
        user.mustCover(batch.region(), "支付批次");
        Instant sentAt = batch.sentAt();
        LocalDate executeOn = batch.executeOn();
        if (sentAt == null || executeOn == null) {
            throw Problem.wrongState("批次尚未发送，没有银行文件");
        }
        byte[] file = bytes(batch, instructionStore.ofBatch(id), new BankFile.Sending(sentAt, executeOn));
        if (!Sha256.hex(file).equals(batch.fileSha256())) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES, List.of(new Reason("FILE_DIFFERS", "重新生成的银行文件与发送时的摘要不一致，请勿使用，并报告系统管理员")));
        }
        recorded("payment-batch.download", batch, null);
        return file;
    }

    private byte[] bytes(PaymentBatch batch, List<PaymentInstruction> instructions, BankFile.Sending sending) {
        return BankFile.bytes(batch.batchNo(), store.account(batch.countyAccountId()), instructions, sending, keys);
    }

    @PermitAll
    public Page<PaymentBatchView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @PermitAll
    public PaymentBatchView get(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("支付批次"));
    }

    private PaymentBatchView recorded(String action, PaymentBatch batch, @Nullable PaymentBatchView before) {
        PaymentBatchView after = get(batch.id());
        audit.record(
                batch.region(),
                Change.of(action, "PAYMENT_BATCH", batch.id()).from(before).to(after));
        return after;
    }
}
