/**
 * What is owed for a closure（奖补核定）: frozen calculations that explain themselves, and the award's way to payment.
 *
 * <p>Invariants: a calculation is never changed, only followed by a newer one; its SHA-256 covers everything shown; what
 * is published, approved and paid is that hash; nothing is recomputed on approval. Calls {@code programme}, {@code
 * enterprise}, {@code tipoff}, {@code publicity}, {@code approval}, {@code fund}, {@code disbursement}, {@code job}, {@code audit}, {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.award;
