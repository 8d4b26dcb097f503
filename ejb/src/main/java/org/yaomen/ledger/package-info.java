/**
 * The general ledger（总账）: a budget book and a cash book, double entry, append-only, chained per region.
 *
 * <p>Invariants: debits equal credits in every entry; amounts are positive; guarded accounts never go below zero; a closed
 * period takes no entry; a wrong entry is reversed by its mirror, never edited. Checked here and by the database. Calls
 * {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.ledger;
