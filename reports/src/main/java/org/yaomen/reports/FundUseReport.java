package org.yaomen.reports;

import java.util.ArrayList;
import java.util.List;

/**
 * Where appropriated money stands（资金使用情况表）, by source, programme, use and township.
 *
 * <p>The groups cut the same money in different ways, so they are not added to each other: the grand total is handed in
 * as the ledger has it, each group's subtotal is added up from its rows, and a subtotal that differs from the grand
 * total is followed by a line with the difference.
 *
 * @param rows in any order; printed by group, within a group in the order given
 * @param total the grand total as the ledger has it
 */
public record FundUseReport(ReportHeading heading, List<FundUseRow> rows, FundUseAmounts total) implements Report {

    public FundUseReport {
        rows = List.copyOf(rows);
    }

    @Override
    public String title() {
        return heading.title();
    }

    List<FundUseLine> lines() {
        List<FundUseLine> lines = new ArrayList<>();
        for (FundUseGroup group : FundUseGroup.values()) {
            List<FundUseRow> mine =
                    rows.stream().filter(row -> row.group() == group).toList();
            if (!mine.isEmpty()) {
                addGroup(lines, group, mine);
            }
        }
        lines.add(FundUseLine.of(FundUseLine.TOTAL, FundUseLine.TOTAL, "总  计", total));
        return lines;
    }

    private void addGroup(List<FundUseLine> lines, FundUseGroup group, List<FundUseRow> rowsOfGroup) {
        lines.add(FundUseLine.of(FundUseLine.HEADING, group.name(), group.chinese(), FundUseAmounts.NONE));
        FundUseAmounts sum = FundUseAmounts.NONE;
        for (FundUseRow row : rowsOfGroup) {
            lines.add(FundUseLine.of(FundUseLine.ROW, group.name(), row.label(), row.amounts()));
            sum = sum.plus(row.amounts());
        }
        lines.add(FundUseLine.of(FundUseLine.SUBTOTAL, group.name(), "小  计", sum));
        FundUseAmounts difference = sum.differenceFrom(total);
        if (!difference.equals(FundUseAmounts.NONE)) {
            lines.add(FundUseLine.of(FundUseLine.DIFFERENCE, group.name(), "小计与总计之差", difference));
        }
    }
}
