package org.yaomen.disbursement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionCode;

/** The account a county pays from（县级财政账户）; registered once, never changed. */
@Entity
class CountyAccount {

    @Id
    private UUID id;

    private RegionCode regionCode;

    @Embedded
    @AttributeOverride(name = "accountName", column = @Column(name = "name"))
    private BankDetails account;

    private String bankName;
    private boolean synthetic;
    private String createdBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CountyAccount() {}

    CountyAccount(RegisterCountyAccount command, Keys keys, String createdBy, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.regionCode = command.regionCode();
        this.account = BankDetails.seal(
                keys,
                command.name().strip(),
                command.account().number(),
                command.bankCode().number());
        this.bankName = command.bankName().strip();
        this.synthetic = Boolean.TRUE.equals(command.synthetic());
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
