package org.yaomen.enterprise;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** The closing of one facility under one programme（关闭登记）. */
@Entity
class Closure {

    @Id
    private UUID id;

    @Version
    private int version;

    private RegionCode regionCode;
    private UUID programmeId;
    private UUID facilityId;
    private UUID enterpriseId;
    private LocalDate appliedOn;
    private LocalDate closedOn;
    private boolean voluntary;

    @Enumerated(EnumType.STRING)
    private ClosureState state;

    private String registeredBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Closure() {}

    Closure(ClosureTerms terms, Facility facility, String registeredBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = facility.regionCode();
        this.programmeId = terms.programmeId();
        this.facilityId = facility.id();
        this.enterpriseId = facility.enterpriseId();
        this.appliedOn = terms.appliedOn();
        this.closedOn = terms.closedOn();
        this.voluntary = terms.voluntary();
        this.state = ClosureState.REGISTERED;
        this.registeredBy = registeredBy;
        this.recordedAt = recordedAt;
    }

    void accept(int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
        if (state != ClosureState.REGISTERED) {
            throw Problem.wrongState("此关闭" + state.label() + "，验收意见只出具一次");
        }
        this.state = ClosureState.ACCEPTED;
    }

    UUID id() {
        return id;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    UUID facilityId() {
        return facilityId;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
