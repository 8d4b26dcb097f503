package org.yaomen.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class SpreadsheetReportTest {

    @Test
    void the_fund_use_spreadsheet_has_real_numbers_and_the_ledgers_total() throws IOException {
        List<Row> rows = rows(Samples.fundUse(), "fund-use.xlsx");
        Row total = find(rows, "总  计");
        assertThat(total.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(total.getCell(1).asNumber()).isEqualByComparingTo("5500000.00");
        assertThat(total.getCell(7).asNumber()).isEqualByComparingTo("126000.00");
        assertThat(find(rows, "区级财政配套资金（烧结砖瓦窑关闭奖补，含镇街工作经费及验收工作经费）").getCell(7).asNumber())
                .isEqualByComparingTo("-30000.00");
        assertThat(find(rows, "企业关闭奖补").getCell(1).getType()).isEqualTo(CellType.EMPTY);
        assertThat(find(rows, "起始日期").getCell(1).asDate().toLocalDate()).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @Test
    void the_register_spreadsheet_has_one_head_real_dates_and_totals() throws IOException {
        List<Row> rows = rows(Samples.register(2000), "award-register.xlsx");
        assertThat(rows.stream().filter(row -> row.getCellText(0).equals("序号"))).hasSize(1);
        Row first = find(rows, "1");
        assertThat(first.getCell(7).getType()).isEqualTo(CellType.NUMBER);
        assertThat(first.getCell(7).asDate()).isEqualTo(LocalDateTime.of(2017, 11, 10, 0, 0));
        assertThat(first.getCell(7).getDataFormatString()).isEqualTo("yyyy\\-mm\\-dd");
        assertThat(first.getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(first.getCell(5).asNumber()).isEqualByComparingTo("24");
        int head = rows.indexOf(find(rows, "序号"));
        BigDecimal sum = rows.subList(head + 1, head + 2001).stream()
                .map(row -> row.getCell(9).asNumber())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(find(rows, "合计").getCell(9).asNumber())
                .isEqualByComparingTo(sum)
                .isEqualByComparingTo("512064000");
        assertThat(find(rows, "其中已支付").getCell(9).asNumber()).isEqualByComparingTo("384192000");
    }

    @Test
    void the_proof_spreadsheet_keeps_every_decimal_of_the_factor() throws IOException {
        List<Row> rows = rows(Samples.proof(), "proof-sheet.xlsx");
        assertThat(find(rows, "以前年度已预付").getCell(4).asNumber()).isEqualByComparingTo("0.333333333333");
        assertThat(find(rows, "验收").getCell(2).asDate()).isEqualTo(LocalDateTime.of(2017, 11, 20, 10, 5));
    }

    @Test
    void text_that_could_be_taken_for_a_formula_is_neutralised() throws IOException {
        FundUseReport report = new FundUseReport(
                Samples.heading("=cmd|'/c calc'!A1"),
                List.of(new FundUseRow(
                        FundUseGroup.BY_SOURCE, "@SUM(A1)", Samples.amounts("1", "1", "1", "1", "1", "1"))),
                FundUseAmounts.NONE);
        List<Row> rows = rows(report, "neutralised.xlsx");
        assertThat(find(rows, "'=cmd|'/c calc'!A1").getCell(0).getFormula()).isNull();
        assertThat(find(rows, "'@SUM(A1)").getCell(0).getType()).isEqualTo(CellType.STRING);
    }

    @Test
    void a_third_decimal_is_refused_and_never_rounded_away() {
        assertThatThrownBy(() -> Samples.amounts("0.001", null, null, null, null, null))
                .isInstanceOf(ArithmeticException.class);
    }

    private static Row find(List<Row> rows, String firstCell) {
        return rows.stream()
                .filter(row -> row.getFirstNonEmptyCell()
                        .map(Cell::getText)
                        .filter(firstCell::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row begins with " + firstCell));
    }

    private static List<Row> rows(Report report, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportRenderer().xlsx(report, out);
        Files.write(Files.createDirectories(Path.of("target", "samples")).resolve(file), out.toByteArray());
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()), new ReadingOptions(true, true))) {
            assertThat(workbook.getSheets()).hasSize(1);
            return workbook.getFirstSheet().read();
        }
    }
}
