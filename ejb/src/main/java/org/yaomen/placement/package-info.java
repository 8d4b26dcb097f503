/**
 * Where every laid-off worker went（职工安置去向）: the series of placements by channel or other outcome, how they fare, which
 * insurance was paid month by month, and the line of a life that all of it makes.
 *
 * <p>Invariants: a record is never changed; a new one takes the place of the one before, a lapse opens the case again, a
 * mistake is taken back by a record with its reason; a worker stands in one place at a time. Nobody whom 劳动合同法 art. 42
 * protects is laid off, nobody retires more years before the age than the parameter says, and no contract ends before the
 * approved plan says so. Calls {@code worker}, {@code enterprise}, {@code programme}, {@code attachment}, {@code audit} and
 * {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.placement;
