package org.yaomen.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

/**
 * An entry of one debit and one credit about to be posted（待记分录）. {@code purpose} says for which document, appropriation,
 * township and use the money is.
 */
public record EntryDraft(EntryKind kind, AccountCode debit, AccountCode credit, Money amount, Purpose purpose) {

    /** What an entry is for（用途）; {@code text} is the summary line. */
    public record Purpose(
            RegionCode region,
            SubjectType subjectType,
            UUID subjectId,
            UUID appropriationId,
            @Nullable String townshipCode,
            @Nullable String useCode,
            String text,
            LocalDate effectiveOn) {}

    public EntryDraft {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an entry's amount is positive");
        }
        if (debit == credit || debit.book() != credit.book()) {
            throw new IllegalArgumentException("an entry moves between two accounts of one book");
        }
    }
}
