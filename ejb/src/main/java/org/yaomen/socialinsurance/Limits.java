package org.yaomen.socialinsurance;

import org.yaomen.shared.Money;

/** Larger figures do not occur; whoever gives one has mistaken the unit（数值上限）. */
final class Limits {

    static final Money MONTHLY = Money.of("10000000.00");
    static final Money ARREARS = Money.of("1000000000000.00");

    private Limits() {}
}
