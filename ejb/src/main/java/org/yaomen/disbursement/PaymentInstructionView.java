package org.yaomen.disbursement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.SubjectType;

/** A payment instruction, its account masked, with the bank's last word（支付指令）. */
public record PaymentInstructionView(
        UUID id,
        String regionCode,
        SubjectType subjectType,
        UUID subjectId,
        String endToEndId,
        UUID appropriationId,
        @Nullable String townshipCode,
        String useCode,
        String payeeName,
        String account,
        String bankCode,
        Money amount,
        String remittance,
        InstructionState state,
        @Nullable UUID batchId,
        @Nullable String batchNo,
        @Nullable UUID reissueOf,
        @Nullable UUID reissuedAs,
        @Nullable String bankReference,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable LocalDate bookedOn,
        boolean synthetic,
        String createdBy,
        Instant recordedAt,
        int version) {}
