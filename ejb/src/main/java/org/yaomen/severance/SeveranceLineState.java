package org.yaomen.severance;

/** Whether a line is paid（明细支付状态）: as its payment instruction says; NOTHING is due, or it is NOT_PAYABLE by the sheet. */
public enum SeveranceLineState {
    NOTHING,
    NOT_PAYABLE,
    OPEN,
    INSTRUCTED,
    IN_DOUBT,
    PAID,
    RETURNED
}
