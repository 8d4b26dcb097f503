/**
 * Audit records and the walk over the hash chains（审计）.
 *
 * <p>Invariants: every command leaves a record in its own transaction; records are append-only and chained per region by
 * the database; nothing here can be switched off. Calls only {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.audit;
