/**
 * What workers are owed, approved and paid（职工补偿核定）: a sheet of an enterprise holds frozen lines for each worker of it.
 *
 * <p>Invariants: human resources keep the facts until the calculation begins, finance computes and pays, and nobody takes two
 * parts; a line's text is never changed, its SHA-256 covers inputs, steps, parameters and tax; what is approved is the digest
 * over all lines, and nothing is recomputed on approval; a line is paid once, to the worker's own account, by its permitted
 * use, behind {@code ResettlementPlans.gate} and the second opinion; the tax withheld is never paid to the worker. Calls
 * {@code worker}, {@code socialinsurance}, {@code enterprise}, {@code disbursement}, {@code fund}, {@code approval}, {@code
 * programme}, {@code job}, {@code audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.severance;
