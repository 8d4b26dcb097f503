package org.yaomen.worker;

import org.yaomen.shared.Money;

/** Larger figures of one worker do not occur; whoever gives one has mistaken the unit（数值上限）. */
final class Limits {

    static final Money MONTHLY_WAGE = Money.of("10000000.00");
    static final Money ANNUAL_WAGE = Money.of("100000000.00");
    static final Money PAYMENT = Money.of("10000000000.00");

    static final int SERVICE_YEARS = 80;

    private Limits() {}
}
