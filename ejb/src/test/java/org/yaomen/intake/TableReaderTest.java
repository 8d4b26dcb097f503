package org.yaomen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yaomen.intake.Lists.CLOSURE;
import static org.yaomen.intake.Lists.CLOSURE_HEAD;
import static org.yaomen.intake.Lists.ENTERPRISE;
import static org.yaomen.intake.Lists.ENTERPRISE_HEAD;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;

/** Every kind of file gives the same rows; what cannot be read is refused with its place. */
class TableReaderTest {

    private static String refusal(ListKind kind, byte[] file) {
        Problem problem = catchThrowableOfType(Problem.class, () -> Lists.read(kind, file));
        assertThat(problem).isNotNull();
        return problem.errors().isEmpty()
                ? problem.detail()
                : String.join(
                        "|",
                        problem.errors().stream()
                                .map(Problem.FieldError::message)
                                .toList());
    }

    private static void isTheSample(Lists.Read read) {
        assertThat(read.rows()).hasSize(1);
        Lists.Row row = read.rows().get(0);
        assertThat(row.complaints()).isEmpty();
        Values values = row.reading().values();
        assertThat(values.get(ClosureColumns.KIND, FacilityKind.class)).isEqualTo(FacilityKind.BRICK_KILN);
        assertThat(values.get(ClosureColumns.DOORS, Integer.class)).isEqualTo(24);
        assertThat(values.get(ClosureColumns.CAPACITY, Rate.class)).isEqualTo(Rate.of(3600));
        assertThat(values.counted(ClosureColumns.CAPACITY)).isEqualTo("万块/年");
        assertThat(values.texts(ClosureColumns.EQUIPMENT)).containsExactly("KZ01-1", "KZ01-2");
        assertThat(values.get(ClosureColumns.APPLIED_ON, LocalDate.class)).isEqualTo("2017-10-19");
        assertThat(values.get(ClosureColumns.CLOSED_ON, LocalDate.class)).isEqualTo("2017-11-10");
        assertThat(values.get(ClosureColumns.INVESTMENT, Money.class)).isEqualTo(Money.of("6805500.00"));
        assertThat(values.get(ClosureColumns.OUTPUT, Rate.class)).isEqualTo(Rate.of(12_000));
        assertThat(row.reading().measures(read.file().header()))
                .containsEntry("固定资产投资（元）", "6805500.00")
                .containsEntry("窑门数（门）", "24");
    }

    @Test
    void utf_8_with_and_without_its_mark_and_gb_18030_give_the_same_rows() {
        Lists.Read plain = Lists.read(ListKind.CLOSURE, Lists.csv(CLOSURE_HEAD, CLOSURE));
        isTheSample(plain);
        assertThat(plain.file().format()).isEqualTo("CSV UTF-8");
        isTheSample(Lists.read(ListKind.CLOSURE, Lists.csv("\uFEFF" + CLOSURE_HEAD, CLOSURE)));
        Lists.Read old = Lists.read(ListKind.CLOSURE, Lists.csv(Lists.GB18030, CLOSURE_HEAD, CLOSURE));
        isTheSample(old);
        assertThat(old.file().format()).isEqualTo("CSV GB18030");
    }

    @Test
    void a_spreadsheet_gives_the_same_rows_with_numbers_and_dates_as_it_stores_them() {
        List<Object> row = Lists.cells(CLOSURE.replace("\"12,000\"", "12000"));
        row.set(3, 24);
        row.set(4, 3600);
        row.set(6, LocalDate.of(2017, 10, 19));
        row.set(7, LocalDate.of(2017, 11, 10));
        row.set(9, 680.55);
        row.set(11, 35);
        Lists.Read read =
                Lists.read(ListKind.CLOSURE, Lists.xlsx(List.of(List.of("关闭企业名单"), Lists.cells(CLOSURE_HEAD), row)));
        isTheSample(read);
        assertThat(read.file().format()).isEqualTo("XLSX");
        assertThat(read.rows().get(0).number()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "1.1499999999999999, false, 1.15",
        "680.54999999999995, false, 680.55",
        "24, false, 24",
        "1.2E3, false, 1200",
        "9.9002000000200794E17, false, 9.90020000002008E17",
        "43049, true, 2017-11-10",
        "43049.5, true, 2017-11-10 （含时间）",
        "43049, false, 43049",
        "0.5, true, 0.5"
    })
    void a_stored_number_becomes_what_was_typed(String stored, boolean date, String typed) {
        assertThat(SheetNumber.text(stored, date, false)).isEqualTo(typed);
    }

    @Test
    void days_of_a_workbook_counted_from_1904_are_the_same_days() {
        assertThat(SheetNumber.text("41587", true, true)).isEqualTo("2017-11-10");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, true",
        "'yyyy\"年\"m\"月\"d\"日\"', true",
        "'[$-804]yyyy/m/d', true",
        "General, false",
        "'#,##0.00\" 元\"', false",
        "'0.00\"days\"', false",
        "G/通用格式, false"
    })
    void a_format_is_one_of_dates_or_not(String format, boolean date) {
        assertThat(Workbook.isDate(format)).isEqualTo(date);
    }

    @Test
    void shared_strings_runs_readings_inline_text_and_gaps_are_read_as_they_are_shown() {
        String strings =
                "<si><t>企业名称</t></si><si><r><t>样例</t></r><r><t>砖厂</t></r><rPh sb=\"0\" eb=\"2\"><t>ヨミ</t></rPh></si>";
        byte[] file = Lists.workbook(
                "<row r=\"2\"><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"D2\" t=\"inlineStr\"><is><t>地址</t></is></c>"
                        + "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" s=\"1\"><v>43049</v></c>"
                        + "<c r=\"G2\"><f>A1*2</f><v>48</v></c><c r=\"H2\" t=\"e\"><v>#N/A</v></c></row>",
                strings,
                "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"31\"/></cellXfs>");
        try (XlsxFile sheet = XlsxFile.of(file)) {
            TableRow row = sheet.next();
            assertThat(row).isNotNull();
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.cells()).containsExactly("", "样例砖厂", "", "地址", "是", "2017-11-10", "=A1*2", "#N/A");
            assertThat(sheet.next()).isNull();
            assertThat(sheet.leftOut()).containsExactly("工作表“另表”");
        }
    }

    @Test
    void a_bomb_a_picture_an_old_workbook_an_empty_file_and_a_broken_one_are_refused() {
        byte[] zeros = new byte[20 << 20];
        assertThat(refusal(ListKind.CLOSURE, Lists.zip(Map.of("xl/_rels/workbook.xml.rels", zeros))))
                .contains("XLSX");
        byte[] bomb = Lists.workbook(
                "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(30 << 20) + "</t></is></c></row>", "", "");
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(refusal(ListKind.CLOSURE, bomb)).containsAnyOf("解压后过大", "超过 32767 个字");
        assertThat(refusal(ListKind.CLOSURE, Lists.workbook("", "<si><t/></si>".repeat(4_000_000), "")))
                .contains("解压后过大");
        assertThat(refusal(ListKind.CLOSURE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .contains("既不是 XLSX");
        assertThat(refusal(ListKind.CLOSURE, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .contains("另存为 XLSX");
        assertThat(refusal(ListKind.CLOSURE, new byte[0])).contains("空的");
        byte[] whole = Lists.xlsx(List.of(Lists.cells(CLOSURE_HEAD)));
        assertThat(refusal(ListKind.CLOSURE, java.util.Arrays.copyOf(whole, whole.length / 2)))
                .contains("损坏");
        assertThat(refusal(ListKind.CLOSURE, Lists.zip(Map.of("readme.txt", new byte[] {1}))))
                .contains("XLSX");
    }

    @Test
    void xml_that_would_fetch_or_define_something_is_refused() {
        byte[] file = Lists.workbook("", "", "");
        assertThat(file).isNotEmpty();
        String evil = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst><si><t>&e;</t></si></sst>";
        assertThat(refusal(
                        ListKind.CLOSURE,
                        Lists.zip(Map.of(
                                "xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8),
                                "xl/_rels/workbook.xml.rels", "<a/>".getBytes(StandardCharsets.UTF_8),
                                "xl/sharedStrings.xml", evil.getBytes(StandardCharsets.UTF_8)))))
                .contains("损坏");
    }

    @ParameterizedTest
    @ValueSource(strings = {"核定产能（万吨）", "年产能/万吨", "产能(单位：万吨)", "核定产能 【万吨/年】", "生产能力（万吨每年）"})
    void a_head_is_known_by_its_synonyms_and_names_its_unit_in_any_of_the_usual_ways(String head) {
        Lists.Read read = Lists.read(
                ListKind.CLOSURE,
                Lists.csv(CLOSURE_HEAD.replace("核定产能（万块/年）", head), CLOSURE.replace(",3600,", ",12.5,")));
        Values values = read.rows().get(0).reading().values();
        assertThat(values.get(ClosureColumns.CAPACITY, Rate.class)).isEqualTo(Rate.of(125_000));
        assertThat(values.counted(ClosureColumns.CAPACITY)).isEqualTo("吨/年");
    }

    @Test
    void a_number_without_its_unit_a_wrong_unit_a_missing_and_a_doubled_head_are_refused_by_name() {
        String head = CLOSURE_HEAD
                .replace("核定产能（万块/年）", "核定产能")
                .replace("固定资产投资（万元）", "投资额（吨）")
                .replace("关闭日期", "备注")
                .replace("上年产量/吨", "设施名称")
                .replace("窑门数（门）", "窑门数（座）");
        assertThat(refusal(ListKind.CLOSURE, Lists.csv("某某区关闭名单", head, CLOSURE))
                        .split("\\|"))
                .containsExactlyInAnyOrder(
                        "第 2 行 E 列表头“核定产能”没有写明单位，请写作 核定产能（万吨） 等",
                        "第 2 行 J 列表头“投资额（吨）”的单位须为 元、千元、万元、亿元 之一",
                        "第 2 行 K 列表头“设施名称”与另一列重复",
                        "第 2 行表头缺少“关闭日期”一列");
        assertThat(refusal(ListKind.CLOSURE, Lists.csv("a,b", "1,2"))).contains("没有关闭名单的表头");
        assertThat(refusal(ListKind.CLOSURE, Lists.csv(CLOSURE_HEAD))).contains("没有数据");
        assertThat(refusal(ListKind.CLOSURE, Lists.csv(CLOSURE_HEAD, "\"91"))).contains("第 2 行 A 列：引号没有结束");
    }

    @Test
    void no_column_of_any_list_is_called_as_the_columns_of_an_error_file() {
        for (ListKind kind : ListKind.values()) {
            assertThat(kind.columns())
                    .noneMatch(column -> column.isNamed(Header.ROW_NUMBER) || column.isNamed(Header.ERRORS));
        }
    }

    @Test
    void columns_that_are_not_known_are_named_and_not_read() {
        Lists.Read read = Lists.read(ListKind.ENTERPRISE, Lists.csv(ENTERPRISE_HEAD + ",备注", ENTERPRISE + ",?"));
        assertThat(read.file().header().unknown()).containsExactly("备注");
        assertThat(read.rows().get(0).complaints()).isEmpty();
    }

    @Test
    void bytes_that_fit_no_encoding_set_apart_only_the_rows_they_are_in() {
        for (var charset : List.of(StandardCharsets.UTF_8, Lists.GB18030)) {
            byte[] file = Lists.csv(charset, ENTERPRISE_HEAD, ENTERPRISE, ENTERPRISE.replace("样例村", "坏#村"), ENTERPRISE);
            file[indexOf(file, (byte) '#')] = (byte) 0xFF;
            Lists.Read read = Lists.read(ListKind.ENTERPRISE, file);
            assertThat(read.rows()).hasSize(3);
            assertThat(read.rows().get(0).reading().isSound()).isTrue();
            assertThat(read.rows().get(1).reading().broken()).isNotEmpty();
            assertThat(read.rows().get(2).reading().isSound()).isTrue();
        }
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void many_rows_are_read_without_keeping_them() {
        List<String> lines = new ArrayList<>(List.of(ENTERPRISE_HEAD));
        for (int i = 0; i < 30_000; i++) {
            lines.add(ENTERPRISE);
        }
        int[] rows = {0};
        TableReader.Read read = new TableReader(ListKind.ENTERPRISE)
                .read(Lists.csv(lines.toArray(String[]::new)), (header, row) -> rows[0] = row.number());
        assertThat(read.rows()).isEqualTo(30_000);
        assertThat(rows[0]).isEqualTo(30_001);
    }
}
