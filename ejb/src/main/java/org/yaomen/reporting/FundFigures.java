package org.yaomen.reporting;

import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * Where money stands, under one heading（资金状况）. Available, committed, instructed, paid and allocated (to the
 * regions below) are disjoint and sum to what was appropriated; {@code returned} counts every bank return; {@code balance}
 * is appropriated less allocated and paid. Headings that cut across appropriations (use, township) have no appropriated,
 * available, allocated and balance.
 */
public record FundFigures(
        String label,
        @Nullable Money appropriated,
        @Nullable Money available,
        Money committed,
        Money instructed,
        Money paid,
        Money returned,
        @Nullable Money allocated,
        @Nullable Money balance) {}
