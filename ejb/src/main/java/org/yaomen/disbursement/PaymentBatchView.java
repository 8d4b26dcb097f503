package org.yaomen.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A payment batch with its control totals and how its lines stand（支付批次）. {@code sha256} is what is approved. */
public record PaymentBatchView(
        UUID id,
        String regionCode,
        String batchNo,
        UUID countyAccountId,
        String countyAccountName,
        int totalCount,
        Money totalAmount,
        int sentCount,
        int paidCount,
        Money paidAmount,
        int returnedCount,
        Money returnedAmount,
        int inDoubtCount,
        Money inDoubtAmount,
        String sha256,
        @Nullable String fileSha256,
        BatchState state,
        String createdBy,
        Instant recordedAt,
        @Nullable String sentBy,
        @Nullable Instant sentAt,
        @Nullable LocalDate executeOn,
        int version) {}
