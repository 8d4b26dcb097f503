package org.yaomen.disbursement;

/** How far a payment has come（支付指令状态）; SENT is not PAID. */
public enum InstructionState {
    READY,
    BATCHED,
    SENT,
    IN_DOUBT,
    PAID,
    RETURNED
}
