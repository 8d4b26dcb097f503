/**
 * Figures for reports and first screens（报表）, read from database views only.
 *
 * <p>Invariants: knows no feature; every money figure comes from the ledger's postings and balances, so that reports and
 * books cannot differ; what is counted over whole rosters is counted by a job, and kept as it was. Calls {@code job}, {@code
 * audit} and {@code shared}.
 */
@org.jspecify.annotations.NullMarked
package org.yaomen.reporting;
