/**
 * Payment instructions, batches, bank files and results（拨付）: money leaves the county's account here, and only the
 * bank's word makes it paid.
 *
 * <p>Invariants: an instruction is paid at most once; what the bank has not settled stays in doubt; a bank file is read
 * as a whole or not at all. May call {@code fund}, {@code treasury} and {@code approval}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.disbursement;
