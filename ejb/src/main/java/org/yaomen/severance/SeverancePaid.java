package org.yaomen.severance;

import org.yaomen.shared.Money;

/** How far the payment of a sheet is（支付进度）, in yuan to the workers and, for their insurance, to the agency; the tax withheld stays committed until it is remitted. */
public record SeverancePaid(
        int openCount,
        Money openAmount,
        int instructedCount,
        Money instructedAmount,
        int paidCount,
        Money paidAmount,
        int returnedCount,
        Money returnedAmount,
        Money taxWithheld) {}
