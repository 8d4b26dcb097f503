package org.yaomen.socialinsurance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionCode;

/** The account of whoever collects insurance contributions（征缴账户）as it was entered; who confirmed it stands beside it in the view. */
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

    UUID id() {
        return id;
    }

    RegionCode region() {
        return regionCode;
    }

    BankDetails account() {
        return account;
    }
}
