package org.yaomen.disbursement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.fund.BudgetMove;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/**
 * An order to pay one payee once（支付指令）: READY, BATCHED, SENT, then as the bank says PAID, RETURNED or for a while
 * IN_DOUBT. What is paid to whom never changes; a returned one is followed by a new one.
 */
@Entity
class PaymentInstruction {

    @Id
    private UUID id;

    private RegionCode regionCode;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private UUID subjectId;

    @Column(name = "subject_sha256")
    private String subjectSha256;

    private String endToEndId;
    private UUID appropriationId;
    private @Nullable String townshipCode;
    private String useCode;

    @Embedded
    @AttributeOverride(name = "accountName", column = @Column(name = "payee_name"))
    private BankDetails account;

    private Money amount;
    private String remittance;

    @Enumerated(EnumType.STRING)
    private InstructionState state;

    private @Nullable UUID batchId;
    private @Nullable UUID reissueOf;
    private boolean synthetic;
    private String createdBy;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PaymentInstruction() {}

    PaymentInstruction(PaymentOrder order, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = order.region();
        this.subjectType = order.subject().type();
        this.subjectId = order.subject().id();
        this.subjectSha256 = order.subject().sha256();
        this.endToEndId = EndToEndId.of(id);
        this.appropriationId = order.appropriationId();
        this.townshipCode = order.townshipCode();
        this.useCode = order.useCode();
        this.account = order.account();
        this.amount = order.amount();
        this.remittance = order.remittance();
        this.state = InstructionState.READY;
        this.synthetic = order.synthetic();
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    /** The same payment to a corrected account, under a name of its own. */
    PaymentInstruction reissue(BankDetails corrected, String by, Instant now) {
        move(Set.of(InstructionState.RETURNED), InstructionState.RETURNED, "更正重付");
        PaymentInstruction next = new PaymentInstruction(
                new PaymentOrder(
                        subject(),
                        regionCode,
                        appropriationId,
                        townshipCode,
                        useCode,
                        amount,
                        corrected.accountName(),
                        corrected,
                        remittance,
                        synthetic),
                by,
                now);
        next.reissueOf = id;
        return next;
    }

    void batch(UUID batch) {
        move(Set.of(InstructionState.READY), InstructionState.BATCHED, "编批");
        batchId = batch;
    }

    void unbatch() {
        move(Set.of(InstructionState.BATCHED), InstructionState.READY, "撤批");
        batchId = null;
    }

    void send() {
        move(Set.of(InstructionState.BATCHED), InstructionState.SENT, "发送");
    }

    /** The bank settled it; only what was sent can be paid. */
    void paid() {
        move(Set.of(InstructionState.SENT, InstructionState.IN_DOUBT), InstructionState.PAID, "确认支付");
    }

    void returned() {
        move(Set.of(InstructionState.SENT, InstructionState.IN_DOUBT), InstructionState.RETURNED, "退回");
    }

    void doubtful() {
        move(Set.of(InstructionState.SENT), InstructionState.IN_DOUBT, "存疑");
    }

    /** The bank gives back what it had settled. */
    void returnedLate() {
        move(Set.of(InstructionState.PAID), InstructionState.RETURNED, "付讫后退票");
    }

    private void move(Set<InstructionState> from, InstructionState to, String what) {
        if (!from.contains(state)) {
            throw Problem.wrongState("支付指令 " + endToEndId + " 当前为 " + state + "，不能" + what);
        }
        state = to;
    }

    BudgetMove budgetMove(String text, LocalDate effectiveOn) {
        return new BudgetMove(
                subjectType, subjectId, regionCode, appropriationId, townshipCode, useCode, amount, text, effectiveOn);
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId, subjectSha256);
    }

    String endToEndId() {
        return endToEndId;
    }

    String payeeName() {
        return account.accountName();
    }

    BankDetails account() {
        return account;
    }

    Money amount() {
        return amount;
    }

    String remittance() {
        return remittance;
    }

    InstructionState state() {
        return state;
    }

    @Nullable
    UUID batchId() {
        return batchId;
    }

    String createdBy() {
        return createdBy;
    }

    int version() {
        return version;
    }
}
