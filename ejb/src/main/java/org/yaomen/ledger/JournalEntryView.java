package org.yaomen.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A line of the journal（日记账）: one posting with its entry. {@code debit} or {@code credit} is filled, the other null. */
public record JournalEntryView(
        UUID entryId,
        int lineNo,
        String regionCode,
        Book book,
        EntryKind kind,
        String subjectType,
        UUID subjectId,
        String text,
        LocalDate effectiveOn,
        Instant recordedAt,
        String recordedBy,
        @Nullable UUID reversalOf,
        String accountCode,
        String accountName,
        @Nullable Money debit,
        @Nullable Money credit,
        UUID appropriationId,
        @Nullable String townshipCode,
        @Nullable String useCode) {}
