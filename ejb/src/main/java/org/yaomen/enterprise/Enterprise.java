package org.yaomen.enterprise;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** An enterprise of a region, by its credit code（企业）. */
@Entity
class Enterprise {

    @Id
    private UUID id;

    @Version
    private int version;

    private RegionCode regionCode;
    private String townshipCode;
    private @Nullable String villageCode;
    private String name;
    private String creditCode;
    private String address;
    private String legalPersonName;

    @Embedded
    private SealedId legalPersonId;

    @Embedded
    private BankDetails account;

    private boolean synthetic;
    private String createdBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Enterprise() {}

    Enterprise(EnterpriseTerms terms, Keys keys, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = terms.regionCode();
        this.townshipCode = terms.townshipCode();
        this.villageCode = terms.villageCode();
        this.name = terms.name();
        this.creditCode = terms.creditCode().code();
        this.address = terms.address();
        this.legalPersonName = terms.legalPersonName();
        this.legalPersonId = SealedId.seal(keys, terms.legalPersonId());
        this.account = terms.account().seal(keys);
        this.synthetic = terms.synthetic();
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    void change(EnterpriseChange change, Keys keys, int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
        this.townshipCode = change.townshipCode();
        this.villageCode = change.villageCode();
        this.name = change.name();
        this.address = change.address();
        this.legalPersonName = change.legalPersonName();
        if (change.legalPersonId() != null) {
            this.legalPersonId = SealedId.seal(keys, change.legalPersonId());
        }
        if (change.account() != null) {
            this.account = change.account().seal(keys);
        }
    }

    UUID id() {
        return id;
    }

    RegionCode regionCode() {
        return regionCode;
    }

    String revealLegalPersonId(Keys keys) {
        return legalPersonId.reveal(keys);
    }

    BankDetails account() {
        return account;
    }
}
