package org.yaomen.reports;

import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The award register as a spreadsheet（登记册的电子表格）. */
final class AwardRegisterWorksheet {

    private static final BigDecimal ZERO = Yuan.required(BigDecimal.ZERO);

    private AwardRegisterWorksheet() {}

    static void write(AwardRegister register, Spreadsheet sheet) throws IOException {
        sheet.columns(true, 12, 34, 22, 14, 22, 10, 7, 13, 14, 18, 12, 22, 13, 7);
        sheet.heading(register.heading());
        sheet.head(
                true,
                "序号",
                "企业名称",
                "统一社会信用代码",
                "镇街",
                "奖补规则",
                "数量",
                "单位",
                "关闭日期",
                "标准",
                "核定金额",
                "状态",
                "银行流水号",
                "支付日期",
                "模拟");
        int count = 0;
        boolean synthetic = false;
        BigDecimal awarded = ZERO;
        BigDecimal paid = ZERO;
        for (AwardRegisterRow row : register.rows()) {
            writeRow(row, sheet);
            count++;
            synthetic |= row.synthetic();
            awarded = awarded.add(row.amount());
            paid = paid.add(row.paidOn() == null ? BigDecimal.ZERO : row.amount());
        }
        total(sheet, "合计", "共 " + count + " 笔", awarded);
        total(sheet, "其中已支付", null, paid);
        sheet.notes(register.heading().notes());
        if (synthetic) {
            sheet.row(AwardRegister.SYNTHETIC_NOTE);
        }
    }

    private static void writeRow(AwardRegisterRow row, Spreadsheet sheet) throws IOException {
        sheet.tableRow(
                false,
                row.number(),
                row.enterprise(),
                row.creditCode(),
                row.township(),
                row.rule(),
                Spreadsheet.Plain.of(row.quantity()),
                row.unit(),
                row.closedOn(),
                row.rate(),
                row.amount(),
                row.state(),
                row.bankReference(),
                row.paidOn(),
                row.synthetic() ? "※" : null);
    }

    private static void total(Spreadsheet sheet, String label, @Nullable String count, BigDecimal amount)
            throws IOException {
        sheet.tableRow(true, label, count, null, null, null, null, null, null, null, amount, null, null, null, null);
    }
}
