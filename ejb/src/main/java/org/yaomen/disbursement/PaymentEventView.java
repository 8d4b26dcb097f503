package org.yaomen.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** One thing that happened to a payment（支付事件）. */
public record PaymentEventView(
        UUID id,
        PaymentEventKind kind,
        Money amount,
        @Nullable String bankReference,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable LocalDate bookedOn,
        @Nullable UUID resultFileId,
        String recordedBy,
        Instant recordedAt) {}
