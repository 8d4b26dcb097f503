package org.yaomen.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Keys;

/** A legal person's citizen ID, sealed（法定代表人证件）: encrypted, findable by blind index, shown masked. */
@Embeddable
class SealedId {

    @Column(name = "legal_person_id_cipher")
    private byte[] cipher;

    @Column(name = "legal_person_id_index")
    private byte[] index;

    @Column(name = "legal_person_id_masked")
    private String masked;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected SealedId() {}

    private SealedId(byte[] cipher, byte[] index, String masked) {
        this.cipher = cipher;
        this.index = index;
        this.masked = masked;
    }

    static SealedId seal(Keys keys, CitizenId id) {
        return new SealedId(keys.encrypt(id.number()), keys.blindIndex("citizen-id", id.number()), id.masked());
    }

    String reveal(Keys keys) {
        return keys.decrypt(cipher);
    }
}
