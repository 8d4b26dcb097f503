package org.yaomen.worker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/**
 * How an enterprise's workers are placed and paid（职工安置方案）: IN_APPROVAL from its making, then APPROVED or REFUSED; an
 * approved one is SUPERSEDED by the next. The table computes its other columns from the document.
 */
@Entity
@Table(name = "resettlement_plan")
class ResettlementPlan {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private String document;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    private ResettlementPlanState state;

    private @Nullable LocalDate approvedOn;
    private @Nullable LocalDate supersededOn;
    private String createdBy;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected ResettlementPlan() {}

    ResettlementPlan(ResettlementPlanDocument plan, String createdBy, Instant recordedAt) {
        this.id = plan.id();
        this.regionCode = plan.regionCode();
        this.document = Canonical.write(plan);
        this.sha256 = Sha256.hex(document);
        this.state = ResettlementPlanState.IN_APPROVAL;
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    void approve(LocalDate today) {
        leave(ResettlementPlanState.IN_APPROVAL, ResettlementPlanState.APPROVED);
        approvedOn = today;
    }

    void refuse() {
        leave(ResettlementPlanState.IN_APPROVAL, ResettlementPlanState.REFUSED);
    }

    void supersede(LocalDate today) {
        leave(ResettlementPlanState.APPROVED, ResettlementPlanState.SUPERSEDED);
        supersededOn = today;
    }

    private void leave(ResettlementPlanState from, ResettlementPlanState next) {
        if (state != from) {
            throw Problem.wrongState("该安置方案的状态（" + state + "）不允许此操作");
        }
        state = next;
    }

    ResettlementPlanDocument plan() {
        return Canonical.read(document, ResettlementPlanDocument.class);
    }

    UUID id() {
        return id;
    }

    SubjectRef ref() {
        return new SubjectRef(SubjectType.RESETTLEMENT_PLAN, id, sha256);
    }
}
