/**
 * What is due to workers whose enterprise closes（职工安置）: severance and its tax, the disability grant, the insurance
 * subsidy for flexible work, and the retirement age. So far as trial calculations.
 *
 * <p>Invariants: a figure is computed by a pure calculator from the question and from dated parameters with their
 * document; each line is rounded once; nothing is stored. Calls only {@code programme} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.worker;
