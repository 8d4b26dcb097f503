/**
 * The workers of enterprises that close（职工安置）: their roster, the resettlement plan (职工安置方案) of an enterprise, without
 * which nobody is paid, and what is due to them, so far as trial calculations: severance and its tax, the disability grant,
 * the insurance subsidy for flexible work, and the retirement age.
 *
 * <p>Invariants: a person stands on the roster of an enterprise under a programme once; citizen ID, account and telephone
 * number are sealed, the day of birth is kept in the sealed number only, and all are shown masked; the same person or
 * account on another roster is marked on both, and of another county's nothing else is told. A plan is one frozen document;
 * its heads sum to the workers affected, its money to the amount; one of an enterprise and a programme stands at a time. No
 * worker money passes but through {@code ResettlementPlans.gate}. A figure is computed by a pure calculator from the
 * question and from dated parameters with their document; each line is rounded once. Calls {@code enterprise}, {@code
 * fund}, {@code programme}, {@code approval}, {@code attachment}, {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.worker;
