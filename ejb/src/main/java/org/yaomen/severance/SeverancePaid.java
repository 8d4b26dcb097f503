package org.yaomen.severance;

import org.yaomen.shared.Money;

/**
 * How far the payment of a sheet is（支付进度）, in yuan to the workers and, for their insurance, to who
 * collects; the tax withheld stays committed until it is remitted.
 * {@code freeAmount}, before tax, is what taking the sheet back frees, or has freed.
 */
public record SeverancePaid(
        int openCount,
        Money openAmount,
        int instructedCount,
        Money instructedAmount,
        int paidCount,
        Money paidAmount,
        int returnedCount,
        Money returnedAmount,
        Money taxWithheld,
        int freeCount,
        Money freeAmount) {}
