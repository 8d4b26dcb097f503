package org.yaomen.enterprise;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;

/** A township or a village and the account its rewards go to（镇乡街道、村）. */
@Entity
class Township {

    @Id
    private String code;

    @Version
    private int version;

    private RegionCode regionCode;
    private String name;

    @Embedded
    private BankDetails account;

    private boolean synthetic;
    private String createdBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Township() {}

    Township(TownshipTerms terms, BankDetails account, String createdBy, Instant recordedAt) {
        this.code = terms.code();
        this.regionCode = terms.regionCode();
        this.name = terms.name();
        this.account = account;
        this.synthetic = terms.synthetic();
        this.createdBy = createdBy;
        this.recordedAt = recordedAt;
    }

    void change(TownshipChange change, Keys keys, int seenVersion) {
        if (version != seenVersion) {
            throw Problem.stale();
        }
        this.name = change.name();
        this.account = change.account().of(account, keys);
    }

    RegionCode regionCode() {
        return regionCode;
    }

    BankDetails account() {
        return account;
    }
}
