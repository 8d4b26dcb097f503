package org.yaomen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ListReportTest {

    private static final String HUGE = "9999999999999999.99";
    private static final String FORMULA = "=cmd|'/c calc'!A1";

    @Test
    void a_csv_opens_as_chinese_and_quotes_what_needs_it() throws IOException {
        byte[] csv = write(ListFormat.csv, line("重庆市开州区\"窑门\"砖厂,一分厂", "1.50", "20171226000123456789"));

        assertThat(csv).startsWith((byte) 0xef, (byte) 0xbb, (byte) 0xbf);
        assertThat(new String(csv, StandardCharsets.UTF_8).substring(1)).isEqualTo("""
                        企业名称,金额,流水号,日期,时间,行数
                        "重庆市开州区""窑门""砖厂,一分厂",1.50,20171226000123456789,2017-12-26,2017-12-26 08:00:00,3
                        合计,1.50,,,,
                        """.replace("\n", "\r\n"));
    }

    @Test
    void text_that_a_spreadsheet_could_take_for_a_formula_is_made_harmless_and_negative_money_stays_a_number()
            throws IOException {
        for (String evil : List.of(FORMULA, "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "＝1")) {
            String csv = new String(write(ListFormat.csv, line(evil, "-28800.00", evil)), StandardCharsets.UTF_8);
            Row row = sheet(line(evil, "-28800.00", evil)).get(4);

            assertThat(csv).contains("'" + evil).contains(",-28800.00,").doesNotContain("\n" + evil, "," + evil);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getText()).startsWith("'");
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo("-28800.00");
        }
    }

    @Test
    void a_spreadsheet_has_money_as_numbers_and_long_digits_as_text() throws IOException {
        List<Row> rows = sheet(line("某厂", "28800.00", "20171226000123456789"));

        assertThat(rows.get(0).getCellText(0)).isEqualTo("奖补一览");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("筛选条件：状态＝已支付");
        assertThat(rows.get(2).getCellText(0)).contains("李财政", "2017-12-26 09:00:00", "共 1 行");
        assertThat(rows.get(4).getCell(1).asNumber()).isEqualByComparingTo("28800");
        assertThat(rows.get(4).getCell(2).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(4).getCell(2).getText()).isEqualTo("20171226000123456789");
        assertThat(rows.get(4).getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2017, 12, 26));
        assertThat(rows.get(5).getCellText(0)).isEqualTo("合计");
        assertThat(rows.get(5).getCell(1).asNumber()).isEqualByComparingTo("28800");
    }

    @Test
    void no_digit_of_a_huge_amount_is_lost_in_any_file() throws IOException {
        assertThat(new String(write(ListFormat.csv, line("某厂", HUGE, "")), StandardCharsets.UTF_8))
                .contains("," + HUGE + ",");
        assertThat(sheet(line("某厂", HUGE, "")).get(4).getCell(1).getText()).isEqualTo(HUGE);
        assertThat(text(write(ListFormat.pdf, line("某厂", HUGE, "")))).contains("9,999,999,999,999,999.99");
    }

    @Test
    void paper_has_title_filter_who_page_numbers_head_on_each_page_sum_and_an_embedded_chinese_font()
            throws IOException {
        List<@Nullable Object> one = line("重庆市开州区某砖厂", "-28800.00", "42");
        byte[] pdf = write(
                ListFormat.pdf,
                IntStream.range(0, 450).mapToObj(i -> one).iterator(),
                Arrays.asList("合计", new BigDecimal("-12960000.00"), null, null, null, null));

        Files.write(Path.of("target", "list.pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(8, 30);
            assertThat(page(document, 1)).contains("奖补一览", "状态＝已支付", "李财政", "企业名称", "第 1 页", "共 " + pages + " 页");
            assertThat(page(document, pages)).contains("企业名称", "合计", "(12,960,000.00)", "第 " + pages + " 页");
            assertThat(text(pdf).split("重庆市开州区某砖厂", -1)).hasSize(451);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void a_list_without_rows_is_a_file_all_the_same() throws IOException {
        for (ListFormat format : ListFormat.values()) {
            assertThat(write(format, List.<List<@Nullable Object>>of().iterator(), line("合计", "0.00", "")))
                    .isNotEmpty();
        }
    }

    @Test
    void a_table_too_wide_for_a4_is_set_on_a3_so_that_no_amount_is_broken() throws IOException {
        int columns = 20;
        List<ListReport.Column> wide = IntStream.range(0, columns)
                .mapToObj(i -> new ListReport.Column("金额" + i, 16, true))
                .toList();
        List<@Nullable Object> amounts = new ArrayList<>(Collections.nCopies(columns, new BigDecimal("2721250.00")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ListReport.Heading heading = new ListReport.Heading("宽表", "", "李财政", LocalDateTime.of(2017, 12, 26, 9, 0), 1);
        ListFormat.pdf.write(new ListReport(heading, wide, List.of(amounts).iterator(), amounts), out);

        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getPage(0).getMediaBox().getHeight())
                    .as("the long side; the page is turned")
                    .isEqualTo(1191);
        }
        assertThat(text(out.toByteArray()).split("2,721,250.00", -1)).hasSize(2 * columns + 1);
    }

    private static List<@Nullable Object> line(String name, String amount, String reference) {
        return Arrays.asList(
                name,
                new BigDecimal(amount),
                reference,
                LocalDate.of(2017, 12, 26),
                LocalDateTime.of(2017, 12, 26, 8, 0),
                3);
    }

    private static byte[] write(ListFormat format, List<@Nullable Object> line) {
        return write(format, List.of(line).iterator(), Arrays.asList("合计", line.get(1), null, null, null, null));
    }

    private static byte[] write(ListFormat format, Iterator<List<@Nullable Object>> rows, List<@Nullable Object> sums) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                new ListReport(
                        new ListReport.Heading("奖补一览", "筛选条件：状态＝已支付", "李财政", LocalDateTime.of(2017, 12, 26, 9, 0), 1),
                        List.of(
                                new ListReport.Column("企业名称", 22, false),
                                new ListReport.Column("金额", 18, true),
                                new ListReport.Column("流水号", 22, false),
                                new ListReport.Column("日期", 12, false),
                                new ListReport.Column("时间", 18, false),
                                new ListReport.Column("行数", 8, true)),
                        rows,
                        sums),
                out);
        return out.toByteArray();
    }

    private static List<Row> sheet(List<@Nullable Object> line) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(write(ListFormat.xlsx, line)))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
