package org.yaomen.award;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;

/** A frozen calculation（核定结果）. Written once; the application's database role cannot change it. */
@Entity
class Calculation {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID awardId;
    private int seqNo;
    private UUID ruleSetId;

    @Column(name = "rule_set_sha256")
    private String ruleSetSha256;

    private Money amount;
    private String document;

    @Column(name = "sha256")
    private String sha256;

    private @Nullable UUID scalingId;
    private @Nullable String reason;
    private String calculatedBy;
    private LocalDate effectiveOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Calculation() {}

    Calculation(Place place, CalculationDocument frozen, @Nullable String reason, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.regionCode = place.region();
        this.awardId = place.awardId();
        this.seqNo = place.seqNo();
        this.ruleSetId = frozen.basis().ruleSetId();
        this.ruleSetSha256 = frozen.basis().ruleSetSha256();
        this.amount = frozen.amount();
        this.document = Canonical.write(frozen);
        this.sha256 = Sha256.hex(document);
        this.scalingId = frozen.scaled() == null ? null : frozen.scaled().scalingId();
        this.reason = reason;
        this.calculatedBy = by;
        this.effectiveOn = frozen.effectiveOn();
        this.recordedAt = at;
    }

    /** Which calculation of which award this is（次序）. */
    record Place(RegionCode region, UUID awardId, int seqNo) {}

    UUID id() {
        return id;
    }

    String sha256() {
        return sha256;
    }

    RegionCode region() {
        return regionCode;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
