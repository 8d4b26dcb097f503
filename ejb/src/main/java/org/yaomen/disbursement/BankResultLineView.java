package org.yaomen.disbursement;

import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A line of a bank result file and what became of it（回盘明细）; {@code status} is PAID, REJECTED or IN_DOUBT. */
public record BankResultLineView(
        int lineNo,
        String endToEndId,
        LineOutcome outcome,
        String status,
        @Nullable Money amount,
        @Nullable String bankReference,
        @Nullable String reason) {}
