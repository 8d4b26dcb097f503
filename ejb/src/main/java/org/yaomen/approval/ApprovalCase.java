package org.yaomen.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/** A document on its way through a route（审批件）: OPEN until the last step signs or any step refuses. */
@Entity
class ApprovalCase {

    enum State {
        OPEN,
        GRANTED,
        REFUSED
    }

    @Id
    private UUID id;

    private RegionCode regionCode;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private UUID subjectId;

    @Column(name = "subject_sha256")
    private String subjectSha256;

    private String title;
    private Money amount;
    private UUID routeId;
    private int nextStep;

    @Enumerated(EnumType.STRING)
    private State state;

    private String openedBy;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ApprovalCase() {}

    ApprovalCase(SubjectRef subject, Opening opening, UUID routeId) {
        this.id = UUID.randomUUID();
        this.regionCode = opening.region();
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectSha256 = subject.sha256();
        this.title = opening.title();
        this.amount = opening.amount();
        this.routeId = routeId;
        this.nextStep = 1;
        this.state = State.OPEN;
        this.openedBy = opening.by();
        this.recordedAt = opening.at();
    }

    /** Who sends what for approval（送审）. */
    record Opening(RegionCode region, String title, Money amount, String by, Instant at) {}

    /** Takes a decision on the next step; answers whether the case is finished. */
    boolean decide(Decision decision, String signedSha256, int lastStep) {
        if (state != State.OPEN) {
            throw Problem.wrongState("该审批件已办结（" + state + "）");
        }
        if (!subjectSha256.equals(signedSha256)) {
            throw new Problem(org.yaomen.shared.ProblemType.STALE_VERSION, "您签署的内容与送审内容不一致，请重新载入后再审批");
        }
        if (decision == Decision.REFUSE) {
            state = State.REFUSED;
        } else if (nextStep == lastStep) {
            state = State.GRANTED;
        } else {
            nextStep++;
        }
        return state != State.OPEN;
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

    UUID routeId() {
        return routeId;
    }

    int nextStep() {
        return nextStep;
    }

    String title() {
        return title;
    }
}
