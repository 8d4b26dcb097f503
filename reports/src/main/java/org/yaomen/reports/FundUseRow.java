package org.yaomen.reports;

/**
 * One line of the fund-use report（资金使用情况表明细行）.
 *
 * @param group the cut this line belongs to
 * @param label what it is called within that cut: a fund source, a programme, a use or a township
 */
public record FundUseRow(FundUseGroup group, String label, FundUseAmounts amounts) {}
