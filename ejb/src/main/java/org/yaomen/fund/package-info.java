/**
 * Fund sources, appropriations and what is left of them（资金与指标）.
 *
 * <p>Invariants: sources are kept apart; every yuan of budget comes from a numbered document that a second person
 * approved; what is available never goes below zero, whatever runs at once (the ledger's guarded balance). Calls {@code
 * ledger}, {@code programme}, {@code approval}, {@code audit}, {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.fund;
