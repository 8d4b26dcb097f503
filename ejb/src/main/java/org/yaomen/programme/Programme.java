package org.yaomen.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** A programme of a region, by its document（政策项目）; fixed once a rule set of it is active. */
@Entity
class Programme {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private String name;
    private RegionCode regionCode;
    private String document;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;
    private @Nullable String note;
    private String createdBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Programme() {}

    @SuppressWarnings("NullAway.Init") // apply() sets the rest
    Programme(ProgrammeTerms terms, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.code = terms.code();
        this.regionCode = terms.regionCode();
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
        apply(terms);
    }

    /** Code and region stay what they were: documents refer to them. */
    void change(ProgrammeTerms terms, int seenVersion, boolean hasActiveRules) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
        if (hasActiveRules) {
            throw Problem.wrongState("项目已有启用的规则集，不可再改；如有调整，请起草新版规则集");
        }
        if (!code.equals(terms.code()) || !regionCode.equals(terms.regionCode())) {
            throw Problem.field(code.equals(terms.code()) ? "/regionCode" : "/code", "项目代码与区划建立后不可更改");
        }
        apply(terms);
    }

    private void apply(ProgrammeTerms terms) {
        this.name = terms.name();
        this.document = terms.document();
        this.effectiveFrom = terms.effectiveFrom();
        this.effectiveTo = terms.effectiveTo();
        this.note = terms.note();
    }

    void mustCoverDay(String pointer, LocalDate day) {
        if (day.isBefore(effectiveFrom) || day.isAfter(effectiveTo)) {
            throw Problem.field(pointer, "须在项目有效期 " + effectiveFrom + " 至 " + effectiveTo + " 之内");
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    String document() {
        return document;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    LocalDate effectiveTo() {
        return effectiveTo;
    }
}
