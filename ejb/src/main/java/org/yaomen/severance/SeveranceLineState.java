package org.yaomen.severance;

/**
 * Whether a line is paid（明细支付状态）: as its payment instruction says; NOTHING is due, it is NOT_PAYABLE by the sheet, or was
 * TAKEN_BACK with it.
 */
public enum SeveranceLineState {
    NOTHING,
    NOT_PAYABLE,
    OPEN,
    INSTRUCTED,
    IN_DOUBT,
    PAID,
    RETURNED,
    TAKEN_BACK
}
