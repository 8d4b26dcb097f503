package org.yaomen.disbursement;

import org.jspecify.annotations.Nullable;

/** A numbered line of a bank file with what becomes of it（回盘明细）. */
record ResultLine(int lineNo, BankResult result, LineOutcome outcome) {

    boolean isBooked() {
        return outcome == LineOutcome.BOOKED;
    }

    @Nullable
    String reason() {
        String code = result.reasonCode();
        String text = result.reasonText();
        return code == null || text == null ? (code == null ? text : code) : code + " " + text;
    }

    BankResultLineView view() {
        return new BankResultLineView(
                lineNo,
                result.endToEndId(),
                outcome,
                result.status().name(),
                result.amount(),
                result.bankReference(),
                reason());
    }
}
