package org.yaomen.disbursement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/** One thing that happened to a payment（支付事件）; written once. */
@Entity
class PaymentEvent {

    /** Who wrote it down, and when（记录）. */
    record Stamp(String by, Instant at) {}

    /** What the bank said（银行依据）. */
    record Evidence(
            @Nullable String bankReference,
            @Nullable String reasonCode,
            @Nullable String reasonText,
            @Nullable LocalDate bookedOn,
            @Nullable UUID resultFileId) {

        static final Evidence NONE = new Evidence(null, null, null, null, null);
    }

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID instructionId;

    @Enumerated(EnumType.STRING)
    private PaymentEventKind kind;

    private Money amount;
    private @Nullable String bankReference;
    private @Nullable String reasonCode;
    private @Nullable String reasonText;
    private @Nullable LocalDate bookedOn;
    private @Nullable UUID resultFileId;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected PaymentEvent() {}

    PaymentEvent(PaymentInstruction instruction, PaymentEventKind kind, Evidence evidence, Stamp stamp) {
        this.id = UUID.randomUUID();
        this.regionCode = instruction.region();
        this.instructionId = instruction.id();
        this.kind = kind;
        this.amount = instruction.amount();
        this.bankReference = evidence.bankReference();
        this.reasonCode = evidence.reasonCode();
        this.reasonText = evidence.reasonText();
        this.bookedOn = evidence.bookedOn();
        this.resultFileId = evidence.resultFileId();
        this.recordedBy = stamp.by();
        this.recordedAt = stamp.at();
    }
}
