package org.yaomen.disbursement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** What the bank says about one payment（银行回单结果）, from whichever kind of file. */
record BankResult(
        String endToEndId,
        Status status,
        @Nullable Money amount,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable String bankReference,
        @Nullable LocalDate bookedOn) {

    /** The bank's word（银行处理结果）; anything short of settled or refused is in doubt. */
    enum Status {
        PAID,
        REJECTED,
        IN_DOUBT
    }
}
