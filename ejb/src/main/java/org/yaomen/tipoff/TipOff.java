package org.yaomen.tipoff;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;

/** A report: received, then found true or not by somebody else（举报）. */
@Entity
class TipOff {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID closureId;
    private LocalDate reportedOn;

    @Enumerated(EnumType.STRING)
    private TipOffState state;

    private boolean synthetic;
    private String receivedBy;
    private Instant recordedAt;
    private @Nullable String finding;
    private @Nullable String verifiedBy;
    private @Nullable Instant verifiedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected TipOff() {}

    TipOff(RegionCode region, TipOffTerms terms, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.regionCode = region;
        this.closureId = terms.closureId();
        this.reportedOn = terms.reportedOn();
        this.state = TipOffState.RECEIVED;
        this.synthetic = terms.synthetic();
        this.receivedBy = by;
        this.recordedAt = now;
    }

    void found(TipOffFinding found, int seenVersion, String by, Instant now) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
        if (state != TipOffState.RECEIVED) {
            throw Problem.wrongState("举报" + state.label() + "，核实结论不再更改");
        }
        if (receivedBy.equals(by)) {
            throw new Problem(ProblemType.FOUR_EYES, "举报由您受理，须由另一人核实");
        }
        state = found.verified() ? TipOffState.VERIFIED : TipOffState.DISMISSED;
        finding = found.finding();
        verifiedBy = by;
        verifiedAt = now;
    }

    UUID id() {
        return id;
    }

    RegionCode regionCode() {
        return regionCode;
    }
}
