package org.yaomen.publicity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.SubjectType;

/** An objection as officials see it（异议）; how to reach whoever filed it is shown by a recorded reveal only. */
public record ObjectionView(
        UUID id,
        String regionCode,
        UUID noticeId,
        String noticeTitle,
        int lineNo,
        SubjectType subjectType,
        UUID subjectId,
        String payeeName,
        Money amount,
        String receiptNo,
        String text,
        boolean hasContact,
        LocalDate filedOn,
        ObjectionState state,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        Instant recordedAt,
        int version) {}
