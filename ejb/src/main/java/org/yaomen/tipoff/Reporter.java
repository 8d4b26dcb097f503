package org.yaomen.tipoff;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.UUID;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionCode;

/** Who reported, sealed behind a code（举报人）. Written once. */
@Entity
@Table(name = "tip_off_reporter")
class Reporter {

    @Id
    private UUID id;

    private RegionCode regionCode;
    private UUID tipOffId;
    private int place;
    private String code;
    private byte[] citizenIdCipher;
    private byte[] citizenIdIndex;

    @Embedded
    private BankDetails account;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Reporter() {}

    Reporter(TipOff tipOff, int place, TipOffTerms.Person person, Keys keys) {
        this.id = UUID.randomUUID();
        this.regionCode = tipOff.regionCode();
        this.tipOffId = tipOff.id();
        this.place = place;
        this.code = "JB-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        this.citizenIdCipher = keys.encrypt(person.citizenId().number());
        this.citizenIdIndex = keys.blindIndex("citizen-id", person.citizenId().number());
        this.account = BankDetails.confidential(
                keys,
                code,
                person.name().strip(),
                person.accountNo().number(),
                person.bankCode().number());
    }

    ReporterIdentity reveal(Keys keys) {
        return new ReporterIdentity(
                code, account.holder(keys), keys.decrypt(citizenIdCipher), account.reveal(keys), account.bankCode());
    }

    RegionCode regionCode() {
        return regionCode;
    }

    UUID tipOffId() {
        return tipOffId;
    }

    String code() {
        return code;
    }

    BankDetails account() {
        return account;
    }
}
