package org.yaomen.ledger;

/** The two books（账簿）: budget control and cash. */
public enum Book {
    BUDGET,
    CASH
}
