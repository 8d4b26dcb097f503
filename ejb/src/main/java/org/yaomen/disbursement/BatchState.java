package org.yaomen.disbursement;

/** How far a batch has come（支付批次状态）; COMPLETED when the bank has answered for every line. */
public enum BatchState {
    IN_APPROVAL,
    APPROVED,
    REFUSED,
    SENT,
    COMPLETED
}
