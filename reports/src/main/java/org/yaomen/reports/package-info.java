/**
 * Printed reports（报表打印）: a pure function from a report record to the bytes of a PDF or a spreadsheet.
 *
 * <p>A caller fills one of three records, {@link org.yaomen.reports.FundUseReport}（资金使用情况表）,
 * {@link org.yaomen.reports.AwardRegister}（奖补资金登记册） or {@link org.yaomen.reports.ProofSheet}（奖补核定证明单）,
 * and hands it to {@link org.yaomen.reports.ReportRenderer}.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Nothing here reads a clock, a database, a session or a setting: the same record prints the same page. Times
 *       arrive as civil times, already in the zone of the business clock.
 *   <li>Amounts are yuan with at most two decimals; a third decimal is refused, never rounded away.
 *   <li>Nothing is computed here but sums of what is printed. Where a sum differs from the total that was handed in,
 *       the difference is printed.
 *   <li>PDF and spreadsheet of one report print the same lines.
 *   <li>The Chinese font is embedded; characters it lacks are reported to the caller, never dropped in silence.
 *   <li>Text that a spreadsheet could take for a formula is neutralised.
 * </ul>
 */
@NullMarked
package org.yaomen.reports;

import org.jspecify.annotations.NullMarked;
