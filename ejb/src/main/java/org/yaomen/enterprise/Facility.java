package org.yaomen.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/** A kiln, mine or line that may close（设施）. */
@Entity
class Facility {

    @Id
    private UUID id;

    @Version
    private int version;

    private RegionCode regionCode;
    private UUID enterpriseId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FacilityKind kind;

    private @Nullable Integer kilnDoors;

    @Column(precision = 18, scale = 4)
    private @Nullable BigDecimal approvedCapacity;

    private @Nullable String capacityUnit;
    private boolean synthetic;
    private String createdBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Facility() {}

    @SuppressWarnings("NullAway.Init") // apply() sets the rest
    Facility(Enterprise enterprise, FacilityTerms terms, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = enterprise.regionCode();
        this.enterpriseId = enterprise.id();
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
        apply(terms);
    }

    void change(FacilityTerms terms, int seenVersion) {
        mustBe(seenVersion);
        apply(terms);
    }

    private void apply(FacilityTerms terms) {
        Rate capacity = terms.approvedCapacity();
        this.name = terms.name();
        this.kind = terms.kind();
        this.kilnDoors = terms.kilnDoors();
        this.approvedCapacity = capacity == null ? null : capacity.value();
        this.capacityUnit = terms.capacityUnit();
        this.synthetic = terms.synthetic();
    }

    void correctDoors(int doors, int seenVersion) {
        mustBe(seenVersion);
        if (kind != FacilityKind.BRICK_KILN) {
            throw Problem.field("/kilnDoors", "只有烧结砖瓦窑有窑门数");
        }
        this.kilnDoors = doors;
    }

    private void mustBe(int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
    }

    UUID id() {
        return id;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    UUID enterpriseId() {
        return enterpriseId;
    }
}
