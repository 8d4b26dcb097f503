package org.yaomen.disbursement;

/** What happened to a payment（支付事件类别）. */
public enum PaymentEventKind {
    INSTRUCTED,
    BATCHED,
    UNBATCHED,
    SENT,
    PAID,
    RETURNED,
    IN_DOUBT
}
