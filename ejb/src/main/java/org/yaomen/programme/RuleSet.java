package org.yaomen.programme;

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
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Sha256;

/**
 * One version of a programme's rules（规则集）. A draft may change; once active its text never does, and a later version
 * from the same day or earlier supersedes it.
 */
@Entity
class RuleSet {

    /** Of which programme, for which part of its region, and the how manieth（归属）. */
    record Place(Programme programme, RegionCode region, int versionNo) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID programmeId;
    private RegionCode regionCode;
    private int versionNo;

    @Enumerated(EnumType.STRING)
    private RuleSetState state;

    private LocalDate effectiveFrom;
    private String terms;
    private String sha256;
    private String createdBy;
    private @Nullable String activatedBy;
    private Instant recordedAt;
    private @Nullable Instant activatedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected RuleSet() {}

    @SuppressWarnings("NullAway.Init") // write() sets the rest
    RuleSet(Place place, RuleSetDraft draft, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.programmeId = place.programme().id();
        this.regionCode = place.region();
        this.versionNo = place.versionNo();
        this.state = RuleSetState.DRAFT;
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
        write(draft);
    }

    void change(RuleSetDraft draft, int seenVersion) {
        mustBe(seenVersion);
        mustBeDraft("修改");
        if (draft.regionCode() != null && !regionCode.equals(draft.regionCode())) {
            throw Problem.field("/regionCode", "适用区划起草后不可更改，请另行起草");
        }
        write(draft);
    }

    private void write(RuleSetDraft draft) {
        this.effectiveFrom = draft.effectiveFrom();
        this.terms = Canonical.write(draft.terms());
        this.sha256 = Sha256.hex(terms);
    }

    void activate(String person, Instant now) {
        mustBeDraft("启用");
        this.state = RuleSetState.ACTIVE;
        this.activatedBy = person;
        this.activatedAt = now;
    }

    void supersede() {
        if (state != RuleSetState.ACTIVE) {
            throw Problem.wrongState("只有生效的规则集可以被替代");
        }
        this.state = RuleSetState.SUPERSEDED;
    }

    void mustBe(int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
    }

    void mustBeDraft(String what) {
        if (state != RuleSetState.DRAFT) {
            throw Problem.wrongState("第 " + versionNo + " 版规则集的状态为“" + state.label() + "”，不可" + what + "；如有调整，请起草新版");
        }
    }

    RuleSetInForce inForce(Programme programme) {
        return new RuleSetInForce(
                id,
                programmeId,
                programme.code(),
                programme.name(),
                programme.document(),
                versionNo,
                sha256,
                terms(),
                regionCode);
    }

    RuleSetView view(Programme programme) {
        return new RuleSetView(
                id,
                programmeId,
                programme.code(),
                versionNo,
                state,
                effectiveFrom,
                terms(),
                sha256,
                createdBy,
                activatedBy,
                recordedAt,
                activatedAt,
                version,
                regionCode);
    }

    UUID id() {
        return id;
    }

    UUID programmeId() {
        return programmeId;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    int versionNo() {
        return versionNo;
    }

    RuleSetState state() {
        return state;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    RuleSetTerms terms() {
        return Canonical.read(terms, RuleSetTerms.class);
    }
}
