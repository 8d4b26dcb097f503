/**
 * What a placed worker is subsidised with（安置补贴）: claims that human resources enter, computed, approved and paid in sheets.
 *
 * <p>Invariants: a claim is never changed, only withdrawn; a month of a person is subsidised once, in whatever county; every
 * amount, share, limit, exception and use is a parameter of its day, and what a region has none of is not computed; a line's
 * text is frozen and hashed, the sheet's digest is what is approved; a claim is paid once, to the worker's own account, by
 * its permitted use, where the database finds nothing against it. Calls {@code worker}, {@code disbursement}, {@code fund},
 * {@code approval}, {@code attachment}, {@code programme}, {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.subsidy;
