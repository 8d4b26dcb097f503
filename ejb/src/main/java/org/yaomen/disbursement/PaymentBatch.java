package org.yaomen.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/**
 * Instructions that go to the bank in one file（支付批次）: approved by the hash of their content, sent once, COMPLETED when
 * the bank has answered for every line.
 */
@Entity
class PaymentBatch {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private String batchNo;
    private UUID countyAccountId;
    private int totalCount;
    private Money totalAmount;

    @Column(name = "sha256")
    private String sha256;

    @Column(name = "file_sha256")
    private @Nullable String fileSha256;

    @Enumerated(EnumType.STRING)
    private BatchState state;

    private String createdBy;
    private Instant recordedAt;
    private @Nullable String sentBy;
    private @Nullable Instant sentAt;
    private @Nullable LocalDate executeOn;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PaymentBatch() {}

    PaymentBatch(UUID id, RegionCode region, BatchContent content, PaymentEvent.Stamp made) {
        this.id = id;
        this.regionCode = region;
        this.batchNo = content.batchNo();
        this.countyAccountId = content.countyAccountId();
        this.totalCount = content.lines().size();
        this.totalAmount = content.total();
        this.sha256 = content.sha256();
        this.state = BatchState.IN_APPROVAL;
        this.createdBy = made.by();
        this.recordedAt = made.at();
    }

    void approve() {
        move(BatchState.IN_APPROVAL, BatchState.APPROVED, "通过复核");
    }

    void refuse() {
        move(BatchState.IN_APPROVAL, BatchState.REFUSED, "退回");
    }

    /** What goes out must be what was approved. */
    void mustHold(BatchContent content) {
        if (!sha256.equals(content.sha256())) {
            throw Problem.wrongState("批次内容与复核时的摘要不一致，不能发送，请报告系统管理员");
        }
    }

    void send(PaymentEvent.Stamp stamp, LocalDate executionDay, String fileHash) {
        move(BatchState.APPROVED, BatchState.SENT, "发送");
        sentBy = stamp.by();
        sentAt = stamp.at();
        executeOn = executionDay;
        fileSha256 = fileHash;
    }

    void complete() {
        move(BatchState.SENT, BatchState.COMPLETED, "办结");
    }

    private void move(BatchState from, BatchState to, String what) {
        if (state != from) {
            throw Problem.wrongState("批次 " + batchNo + " 当前为 " + state + "，不能" + what);
        }
        state = to;
    }

    void mustBeSent() {
        if (!isSent()) {
            throw Problem.wrongState("批次 " + batchNo + " 尚未发送银行");
        }
    }

    boolean isSent() {
        return state == BatchState.SENT || state == BatchState.COMPLETED;
    }

    boolean isOpen() {
        return state == BatchState.SENT;
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    String batchNo() {
        return batchNo;
    }

    UUID countyAccountId() {
        return countyAccountId;
    }

    SubjectRef ref() {
        return new SubjectRef(SubjectType.PAYMENT_BATCH, id, sha256);
    }

    @Nullable
    String fileSha256() {
        return fileSha256;
    }

    @Nullable
    Instant sentAt() {
        return sentAt;
    }

    @Nullable
    LocalDate executeOn() {
        return executeOn;
    }

    boolean wasHandledBy(String person) {
        return createdBy.equals(person) || person.equals(sentBy);
    }

    int version() {
        return version;
    }
}
