package org.yaomen.disbursement;

/** What became of a line of a bank file（回盘明细处理结果）; only BOOKED changes anything. */
public enum LineOutcome {
    BOOKED,
    UNKNOWN,
    AMOUNT_MISMATCH,
    DUPLICATE,
    CONTRADICTION
}
