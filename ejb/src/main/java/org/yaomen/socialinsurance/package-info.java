/**
 * What moves with a worker's social insurance, and by when（社保关系转移与法定期限）: transfers between two places with their
 * steps, clocks and frozen amounts; the clocks that laws set for workers; trial calculations and the late fee on arrears.
 *
 * <p>Invariants: totals are the sums of their yearly rows; each line is rounded once; rates, steps and days are dated rows
 * with their document; a transfer is seen by its two counties and stands where its events put it. Money is declared,
 * never booked: it is between insurance funds.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.socialinsurance;
