/**
 * What every feature shares（公共）: money, rates, regions, the business clock, the caller, problems.
 *
 * <p>Invariants: money has exactly two decimals; only {@code BusinessClock} asks for the time. Calls nothing else of
 * Yaomen.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.shared;
