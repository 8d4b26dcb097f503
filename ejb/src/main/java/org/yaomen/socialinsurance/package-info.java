/**
 * What moves with a worker's social insurance（社保关系转移）: pension and unemployment transfers, and the late fee on
 * arrears. So far as trial calculations.
 *
 * <p>Invariants: totals are the sums of their yearly rows; each line is rounded once; rates are dated parameters with
 * their document; nothing is stored. Calls only {@code programme} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.socialinsurance;
