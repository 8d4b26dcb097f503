package org.yaomen.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet, written from top to bottom（电子表格）: typed cells, no merged cells, no formulas. */
final class Spreadsheet {

    /** The font of office machines in China; a machine without it takes its own. */
    private static final String FONT = "微软雅黑";

    private static final String GENERAL = "General";
    private static final String MONEY = "#,##0.00_);\\(#,##0.00\\)";
    private static final String DATE = "yyyy\\-mm\\-dd";
    private static final String MOMENT = "yyyy\\-mm\\-dd\\ hh:mm";
    private static final int ROWS_IN_MEMORY = 1000;

    /** A cell holds no more characters. */
    private static final int LONGEST_TEXT = 32_767;

    private final Worksheet sheet;
    private int row;

    private Spreadsheet(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Report report, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Yaomen", "1.0");
        workbook.setGlobalDefaultFont(FONT, 10);
        workbook.properties().setTitle(report.title());
        Spreadsheet spreadsheet = new Spreadsheet(workbook.newWorksheet(sheetName(report)));
        if (report instanceof FundUseReport fundUse) {
            FundUseWorksheet.write(fundUse, spreadsheet);
        } else if (report instanceof AwardRegister register) {
            AwardRegisterWorksheet.write(register, spreadsheet);
        } else if (report instanceof TransferPaper paper) {
            TransferWorksheet.write(paper, spreadsheet);
        } else {
            ProofWorksheet.write((ProofSheet) report, spreadsheet);
        }
        // Not close(): the stream belongs to the caller.
        workbook.finish();
    }

    static void write(ListReport list, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Yaomen", "1.0");
        workbook.setGlobalDefaultFont(FONT, 10);
        workbook.properties().setTitle(list.heading().title());
        ListWorksheet.write(
                list, new Spreadsheet(workbook.newWorksheet(list.heading().title())));
        workbook.finish();
    }

    private static String sheetName(Report report) {
        if (report instanceof FundUseReport) {
            return "资金使用情况";
        }
        return report instanceof AwardRegister ? "奖补资金登记册" : "核定证明单";
    }

    /** Sets the widths of the columns, in characters, and prints pages in landscape when asked. */
    void columns(boolean landscape, double... widths) {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.pageOrientation(landscape ? "landscape" : "portrait");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.footer("第 &P 页  共 &N 页", Position.CENTER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void title(String text) {
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().fontSize(16).set();
        sheet.rowHeight(row, 28);
        row++;
    }

    void heading(ReportHeading heading) {
        title(harmless(heading.title()));
        row("政策项目", heading.programme().cited());
        row("地区", heading.regionName());
        row("起始日期", heading.from());
        row("截止日期", heading.to());
        row("数据截至", heading.origin().asOf());
        row("制表人", heading.origin().preparedBy());
        row("报表编号", heading.origin().reportCode());
        row("金额单位", "元");
        blank();
    }

    /** The head of the table; with {@code freeze} it stays in sight and is repeated on each printed page. */
    void head(boolean freeze, String... titles) {
        for (int column = 0; column < titles.length; column++) {
            sheet.value(row, column, titles[column]);
        }
        sheet.range(row, 0, row, titles.length - 1)
                .style()
                .bold()
                .fillColor("EEEEEE")
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle("thin")
                .set();
        if (freeze) {
            sheet.freezePane(0, row + 1);
            sheet.repeatRows(row);
        }
        row++;
    }

    /** A line of plain cells. */
    void row(@Nullable Object... values) {
        line(false, false, values);
    }

    /** A line of the table, with rules. */
    void tableRow(boolean bold, @Nullable Object... values) throws IOException {
        line(true, bold, values);
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    void section(String text) {
        blank();
        sheet.value(row, 0, text);
        sheet.style(row, 0).bold().set();
        row++;
    }

    void notes(List<String> notes) {
        blank();
        notes.forEach(this::row);
    }

    void blank() {
        row++;
    }

    private void line(boolean ruled, boolean bold, @Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            Object value = values[column];
            StyleSetter style = sheet.style(row, column);
            style.format(value == null ? GENERAL : put(column, value)).verticalAlignment("center");
            if (ruled) {
                style.borderStyle("thin");
            }
            if (bold) {
                style.bold();
            }
            style.set();
        }
        row++;
    }

    /** Writes the value as what it is and says how it is shown. */
    private String put(int column, Object value) {
        if (value instanceof Plain plain) {
            sheet.value(row, column, plain.number());
            return GENERAL;
        }
        if (value instanceof BigDecimal amount) {
            sheet.value(row, column, amount);
            return MONEY;
        }
        if (value instanceof Integer number) {
            sheet.value(row, column, number);
            return "0";
        }
        if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            return DATE;
        }
        if (value instanceof LocalDateTime moment) {
            sheet.value(row, column, moment);
            return MOMENT;
        }
        String text = harmless(value.toString());
        sheet.value(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
        return "@";
    }

    /** A number that is not money（非金额数字）, shown with the decimals it has. */
    record Plain(BigDecimal number) {

        static @Nullable Plain of(@Nullable BigDecimal number) {
            return number == null ? null : new Plain(number);
        }
    }

    /** Puts an apostrophe before text that a spreadsheet could take for a formula when it is exported again. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
