package org.yaomen.disbursement;

import java.util.List;

/** The bank answered for these payments, and they are booked（银行回报）; told in the same transaction. */
public record PaymentsReported(List<PaymentOutcome> outcomes) {}
