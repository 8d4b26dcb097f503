/**
 * Money of one level divided among the regions below it（资金分配下达）.
 *
 * <p>An issued appropriation of the nation, a province or a city is divided by weighted factors or by plain amounts; the
 * plan is frozen, approved by others, and then each region below registers its part as an appropriation of its own. So
 * the chain from the pool to the enterprise is the same step, once a level.
 *
 * <p>Invariants: the parts sum to the whole to the fen; never more than is available of the source (the ledger's guarded
 * balance); a part is registered once, as it stands, and not by the person who divided; what was issued is public. Calls
 * {@code fund}, {@code programme}, {@code approval}, {@code audit}, {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.allocation;
