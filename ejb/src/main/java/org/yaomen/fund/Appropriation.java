package org.yaomen.fund;

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
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/** A numbered budget document（预算指标）: REGISTERED by one person, ISSUED into the books by another's approval. */
@Entity
class Appropriation {

    enum State {
        REGISTERED,
        ISSUED,
        REFUSED
    }

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID fundSourceId;
    private UUID programmeId;
    private String documentNo;
    private String title;
    private Money amount;
    private int indexYear;
    private LocalDate receivedOn;
    private @Nullable UUID allocationLineId;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "sha256")
    private String sha256;

    private String createdBy;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Appropriation() {}

    Appropriation(Content content, String createdBy, Instant recordedAt) {
        RegisterAppropriation command = content.document();
        this.id = content.id();
        this.regionCode = command.regionCode();
        this.fundSourceId = command.fundSourceId();
        this.programmeId = command.programmeId();
        this.documentNo = command.documentNo();
        this.title = command.title();
        this.amount = command.amount();
        this.indexYear = command.indexYear();
        this.receivedOn = command.receivedOn();
        this.allocationLineId = command.allocationLineId();
        this.state = State.REGISTERED;
        this.sha256 = Sha256.hex(Canonical.write(content));
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    /** What the approver signs（送审内容）. */
    record Content(UUID id, RegisterAppropriation document) {}

    void issue() {
        leave(State.ISSUED);
    }

    void refuse() {
        leave(State.REFUSED);
    }

    private void leave(State next) {
        if (state != State.REGISTERED) {
            throw Problem.wrongState("该指标已办结（" + state + "）");
        }
        state = next;
    }

    void mustBeIssuedFor(UUID programme) {
        if (state != State.ISSUED) {
            throw Problem.field("/appropriationId", "该指标尚未批准下达");
        }
        if (!programmeId.equals(programme)) {
            throw Problem.field("/appropriationId", "该指标不属于此政策项目");
        }
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    SubjectRef ref() {
        return new SubjectRef(SubjectType.APPROPRIATION, id, sha256);
    }

    Money amount() {
        return amount;
    }

    String documentNo() {
        return documentNo;
    }

    UUID fundSourceId() {
        return fundSourceId;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }
}
