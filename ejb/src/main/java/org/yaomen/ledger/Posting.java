package org.yaomen.ledger;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/** A line of an entry（分录行）. Written once; the database keeps the balance as it arrives. */
@Entity
class Posting {

    /** Entry and line number（分录行标识）. */
    @Embeddable
    record Key(UUID entryId, int lineNo) implements Serializable {}

    @EmbeddedId
    private Key key;

    private RegionCode regionCode;
    private String accountCode;
    private String side;
    private Money amount;
    private UUID appropriationId;
    private @Nullable String townshipCode;
    private @Nullable String useCode;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Posting() {}

    Posting(UUID entryId, int lineNo, boolean debit, EntryDraft draft) {
        this.key = new Key(entryId, lineNo);
        this.regionCode = draft.purpose().region();
        this.accountCode = (debit ? draft.debit() : draft.credit()).code();
        this.side = debit ? "D" : "C";
        this.amount = draft.amount();
        this.appropriationId = draft.purpose().appropriationId();
        this.townshipCode = draft.purpose().townshipCode();
        this.useCode = draft.purpose().useCode();
    }
}
