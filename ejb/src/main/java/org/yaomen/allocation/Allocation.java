package org.yaomen.allocation;

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
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/** A plan that divides an appropriation（资金分配方案）: IN_APPROVAL from its making, then ISSUED or REFUSED; what
 * was ISSUED is TAKEN_BACK while nobody below has registered it. */
@Entity
class Allocation {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID appropriationId;
    private String documentNo;
    private String title;

    @Enumerated(EnumType.STRING)
    private AllocationMethod method;

    private Money amount;
    private String document;

    @Column(name = "sha256")
    private String sha256;

    @Enumerated(EnumType.STRING)
    private AllocationState state;

    private @Nullable LocalDate issuedOn;
    private @Nullable LocalDate takenBackOn;
    private @Nullable String takenBackBy;
    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackWhy;
    private String createdBy;
    private Instant recordedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Allocation() {}

    Allocation(AllocationDocument plan, String createdBy, Instant recordedAt) {
        this.id = plan.id();
        this.regionCode = plan.regionCode();
        this.appropriationId = plan.appropriationId();
        this.documentNo = plan.documentNo();
        this.title = plan.title();
        this.method = plan.method();
        this.amount = plan.amount();
        this.document = Canonical.write(plan);
        this.sha256 = Sha256.hex(document);
        this.state = AllocationState.IN_APPROVAL;
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    void issue(LocalDate today) {
        leave(AllocationState.IN_APPROVAL, AllocationState.ISSUED);
        issuedOn = today;
    }

    void refuse() {
        leave(AllocationState.IN_APPROVAL, AllocationState.REFUSED);
    }

    /** @throws Problem when it is not issued, or the person made it */
    void takeBack(LocalDate today, String person, Instant now, String why) {
        if (createdBy.equals(person)) {
            throw new Problem(ProblemType.FOUR_EYES, "编制人不能收回自己编制的分配，请由其他财政审批人办理");
        }
        leave(AllocationState.ISSUED, AllocationState.TAKEN_BACK);
        takenBackOn = today;
        takenBackBy = person;
        takenBackAt = now;
        takenBackWhy = why;
    }

    private void leave(AllocationState from, AllocationState next) {
        if (state != from) {
            throw Problem.wrongState("该分配方案" + state.label() + "，不能再办此事");
        }
        state = next;
    }

    AllocationDocument plan() {
        return Canonical.read(document, AllocationDocument.class);
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    SubjectRef ref() {
        return new SubjectRef(SubjectType.ALLOCATION, id, sha256);
    }

    Money amount() {
        return amount;
    }

    String documentNo() {
        return documentNo;
    }

    UUID appropriationId() {
        return appropriationId;
    }

    String sha256() {
        return sha256;
    }
}
