package org.yaomen.disbursement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.SubjectRef;

/** What the bank said about one payment（支付结果）. */
public record PaymentOutcome(
        SubjectRef subject,
        UUID instructionId,
        Outcome outcome,
        @Nullable String bankReference,
        @Nullable LocalDate bookedOn) {

    /** The bank's word（银行结果）. */
    public enum Outcome {
        PAID,
        RETURNED,
        IN_DOUBT
    }
}
