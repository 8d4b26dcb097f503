package org.yaomen.reports;

import java.io.IOException;

/** A paper of a transfer as a spreadsheet（社保转移表单的电子表格）. */
final class TransferWorksheet {

    private TransferWorksheet() {}

    static void write(TransferPaper paper, Spreadsheet sheet) throws IOException {
        sheet.columns(false, 24, 40, 12, 18, 18, 18);
        sheet.title(paper.title());
        sheet.row("编号", paper.number());
        for (TransferPaper.Pair pair : paper.pairs()) {
            sheet.row(pair.label(), pair.value());
        }
        if (!paper.years().isEmpty()) {
            sheet.section("年度缴费与转移金额");
            sheet.head(false, "年度", "月缴费工资", "月数", "统筹基金", "个人账户", "合计");
            for (TransferPaper.Year year : paper.years()) {
                sheet.tableRow(
                        false,
                        year.year(),
                        year.monthlyWage(),
                        year.months(),
                        year.pooled(),
                        year.personal(),
                        year.amount());
            }
        }
        sheet.row("测算校验码", paper.sha256());
        sheet.row("经办机构", paper.issuer());
        sheet.notes(paper.notes());
    }
}
