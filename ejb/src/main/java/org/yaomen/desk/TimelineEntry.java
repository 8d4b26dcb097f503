package org.yaomen.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and why（经过）, to the document asked for or to one that it came from or led to. {@code action} is the
 * audit's code, or {@code payment-event.…} for what the bank said of one payment.
 */
public record TimelineEntry(
        UUID id,
        DocumentType ofType,
        UUID ofId,
        Instant recordedAt,
        LocalDate businessDate,
        String actor,
        String action,
        @Nullable String reason) {}
