package org.yaomen.reports;

import java.io.IOException;

/** The fund-use report as a spreadsheet（资金使用情况表的电子表格）. */
final class FundUseWorksheet {

    private FundUseWorksheet() {}

    static void write(FundUseReport report, Spreadsheet sheet) throws IOException {
        sheet.columns(true, 36, 18, 18, 18, 18, 18, 18, 18);
        sheet.heading(report.heading());
        sheet.head(true, "项目", "下达指标", "下达下级", "占用指标", "已出指令", "已支付", "退回", "结余");
        for (FundUseLine line : report.lines()) {
            sheet.tableRow(
                    !FundUseLine.ROW.equals(line.kind()),
                    line.label(),
                    line.appropriated(),
                    line.allocated(),
                    line.committed(),
                    line.instructed(),
                    line.paid(),
                    line.returned(),
                    line.balance());
        }
        sheet.notes(report.heading().notes());
    }
}
