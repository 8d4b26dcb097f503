/**
 * County accounts, payment instructions, batches, bank files and results（拨付）: money leaves the county's account here,
 * and only the bank's word makes it paid.
 *
 * <p>Invariants: an instruction never changes, only its state moves, and every move is an event; it is paid at most once
 * and returned at most once; what was approved is what is sent, by hash, and the same file can be made again to the byte;
 * what the bank has not settled stays in doubt; a bank file is read as a whole or not at all, and booked once; a returned
 * instruction is followed by at most one new one. Tells those above by
 * {@link org.yaomen.disbursement.PaymentsReported} and {@link org.yaomen.disbursement.PaymentReissued} in the same
 * transaction. May call {@code fund}, {@code treasury}, {@code approval}, {@code attachment},
 * {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.disbursement;
