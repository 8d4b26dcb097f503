package org.yaomen.socialinsurance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionCode;

/** The account of whoever collects insurance contributions（征缴账户）; confirmed once by another person, never changed. */
@Entity
class CollectingAccount {

    @Id
    private UUID id;

    private RegionCode regionCode;

    @Embedded
    private BankDetails account;

    private String source;
    private boolean synthetic;
    private String createdBy;
    private Instant recordedAt;

    @Nullable
    private String confirmedBy;

    @Nullable
    private Instant confirmedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CollectingAccount() {}

    CollectingAccount(CollectingAccountTerms terms, Keys keys, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = terms.regionCode();
        this.account = BankDetails.seal(
                keys,
                terms.name().strip(),
                terms.account().number(),
                terms.bankCode().number());
        this.source = terms.source().strip();
        this.synthetic = Boolean.TRUE.equals(terms.synthetic());
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    void confirm(String by, Instant at) {
        this.confirmedBy = by;
        this.confirmedAt = at;
    }

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    BankDetails account() {
        return account;
    }

    String createdBy() {
        return createdBy;
    }
}
