package org.yaomen.publicity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** An objection to one line（异议）: OPEN until it is decided, once. */
@Entity
class Objection {

    /** What was filed（异议内容）; {@code contact} may be empty. */
    record Filing(int lineNo, String text, String contact, LocalDate filedOn) {}

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID noticeId;
    private int lineNo;
    private String receiptNo;
    private String text;
    private byte @Nullable [] contactCipher;
    private LocalDate filedOn;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    private @Nullable String decidedBy;
    private @Nullable String decisionReason;
    private @Nullable Instant decidedAt;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Objection() {}

    Objection(Notice notice, String receiptNo, Filing filing, Keys keys, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = notice.region();
        this.noticeId = notice.id();
        this.lineNo = filing.lineNo();
        this.receiptNo = receiptNo;
        this.text = filing.text();
        this.contactCipher = filing.contact().isEmpty() ? null : keys.encrypt(filing.contact());
        this.filedOn = filing.filedOn();
        this.state = ObjectionState.OPEN;
        this.recordedAt = recordedAt;
    }

    void decide(boolean upheld, String by, String reason, Instant now) {
        if (state != ObjectionState.OPEN) {
            throw Problem.wrongState("该异议已经处理（" + (state == ObjectionState.UPHELD ? "成立" : "不成立") + "）");
        }
        state = upheld ? ObjectionState.UPHELD : ObjectionState.DISMISSED;
        decidedBy = by;
        decisionReason = reason;
        decidedAt = now;
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    UUID noticeId() {
        return noticeId;
    }

    int lineNo() {
        return lineNo;
    }

    byte @Nullable [] contactCipher() {
        return contactCipher;
    }

    int version() {
        return version;
    }
}
