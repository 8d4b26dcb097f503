package org.yaomen.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

/** The head of an entry（会计分录）. Written once; its link in the chain is made at commit. */
@Entity
class JournalEntry {

    @Id
    private UUID id;

    private RegionCode regionCode;

    @Enumerated(EnumType.STRING)
    private Book book;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private SubjectType subjectType;

    private UUID subjectId;
    private String text;
    private LocalDate effectiveOn;
    private Instant recordedAt;
    private String recordedBy;
    private @Nullable UUID reversalOf;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected JournalEntry() {}

    JournalEntry(EntryDraft draft, @Nullable UUID reversalOf, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.regionCode = draft.purpose().region();
        this.book = draft.debit().book();
        this.kind = draft.kind();
        this.subjectType = draft.purpose().subjectType();
        this.subjectId = draft.purpose().subjectId();
        this.text = draft.purpose().text();
        this.effectiveOn = draft.purpose().effectiveOn();
        this.recordedAt = at;
        this.recordedBy = by;
        this.reversalOf = reversalOf;
    }

    UUID id() {
        return id;
    }
}
