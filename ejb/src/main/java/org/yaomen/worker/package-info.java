/**
 * What is due to workers whose enterprise closes（职工安置）: severance and its tax, the disability grant, the insurance
 * subsidy for flexible work, and the retirement age as trial calculations; and the resettlement plan (职工安置方案) of an
 * enterprise, without which none of it is paid.
 *
 * <p>Invariants: a figure is computed by a pure calculator from the question and from dated parameters with their
 * document; each line is rounded once. A plan is one frozen document; its heads sum to the workers affected, its money to
 * the amount; one of an enterprise and a programme stands at a time. No worker money passes but through
 * {@code ResettlementPlans.gate}. Calls {@code enterprise}, {@code fund}, {@code programme}, {@code approval}, {@code
 * attachment}, {@code audit}, {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.worker;
