package org.yaomen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.intake.Lists.CLOSURE;
import static org.yaomen.intake.Lists.CLOSURE_HEAD;
import static org.yaomen.intake.Lists.ENTERPRISE;
import static org.yaomen.intake.Lists.ENTERPRISE_HEAD;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaomen.shared.TestKeys;

/** Each wrong cell is named by its column; damaged text is set apart; nothing is guessed. */
class RowReadingTest {

    private static Lists.Row closure(String from, String to) {
        return Lists.read(ListKind.CLOSURE, Lists.csv(CLOSURE_HEAD, CLOSURE.replace(from, to)))
                .rows()
                .get(0);
    }

    private static Lists.Row enterprise(String from, String to) {
        return Lists.read(ListKind.ENTERPRISE, Lists.csv(ENTERPRISE_HEAD, ENTERPRISE.replace(from, to)))
                .rows()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "91500154YANG000199 | 91500154YANG000190 | A 列“统一社会信用代码”：统一社会信用代码第 18 位校验码不正确",
                "一号轮窑 | | B 列“设施名称”：不能为空",
                "烧结砖瓦窑 | 砖窑 | C 列“设施类别”：须为下列之一：烧结砖瓦窑、煤矿、水泥生产线、钢铁生产线、其他",
                ",24, | ,24.5, | D 列“窑门数”：须为整数",
                ",24, | ,约24, | D 列“窑门数”：须为半角数字，单位只写在表头；未知的留空，不写约数",
                ",3600, | ,3600.000000001, | E 列“核定产能”：换算后超出范围或多于六位小数",
                "2017-10-19 | 2017-13-19 | G 列“申请日期”：没有这一天",
                "2017-10-19 | 2017年 | G 列“申请日期”：须为日期，如 2017-11-10、2017/11/10 或 2017年11月10日",
                "2017-10-19 | 43027 | G 列“申请日期”：须为日期，如 2017-11-10、2017/11/10 或 2017年11月10日",
                ",是, | ,自愿, | I 列“是否自愿”：须为 是 或 否",
                "680.55 | 680.5512345 | J 列“固定资产投资”：换算成元后多于两位小数",
                "680.55 | 50万 | J 列“固定资产投资”：须为半角数字，单位只写在表头；未知的留空，不写约数",
                "680.55 | 待定 | J 列“固定资产投资”：须为半角数字，单位只写在表头；未知的留空，不写约数",
                "680.55 | =A1*2 | J 列“固定资产投资”：单元格是公式，不作计算；请复制后“选择性粘贴—数值”",
                "680.55 | #DIV/0! | J 列“固定资产投资”：单元格是表格的错误值 #DIV/0!",
                "一号轮窑 | 合计 | 合计行不是明细，不导入"
            })
    void a_wrong_cell_is_named_by_its_column(String from, String to, String complaint) {
        assertThat(closure(from, to == null ? "" : to).complaints()).containsExactly(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500234196108220006 | 500234196108220007 | F 列“法定代表人身份证号”：公民身份号码校验码不正确",
                "500234196108220006 | 5.00234196108220E17 | F 列“法定代表人身份证号”：号码被存成了数字，末几位已丢失；请把该列设为文本后重新填写",
                "990020000002007925 | 99 | H 列“银行账号”：银行账号应为 8 至 32 位数字，实际为 2 位",
                "103653000003 | 1036 | I 列“开户行行号”：支付系统行号应为 12 位数字"
            })
    void a_wrong_number_of_a_person_is_named_and_not_repeated(String from, String to, String complaint) {
        assertThat(enterprise(from, to).complaints()).containsExactly(complaint);
    }

    @Test
    void all_wrong_cells_of_a_row_are_told_at_once() {
        Lists.Row row = closure(CLOSURE, "x,,y,z,w,,1,2,3,4,5,6");
        assertThat(row.complaints()).hasSize(8);
        assertThat(row.reading().isSound()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "样例\uFFFD砖厂",
                "锟斤拷锟斤拷",
                "烫烫烫",
                "样例XX砖厂",
                "样例**砖厂",
                "??万元",
                "？？砖厂",
                "样例?砖厂",
                "□□砖厂",
                "æ ·ä¾\u008Bç \u0096å\u008E\u0082",
                "Ã¦Â Â·",
                "样例\uE863砖厂",
                "某某砖厂"
            })
    void damaged_text_is_set_apart(String text) {
        Lists.Row row = enterprise("样例甲砖厂,9150", text + ",9150");
        assertThat(row.reading().broken()).singleElement().satisfies(one -> {
            assertThat(one.column()).isEqualTo("A");
            assertThat(one.head()).isEqualTo("企业名称");
        });
    }

    @Test
    void utf_8_that_was_read_as_gbk_is_set_apart() {
        String misread = new String("开州区临江镇样例村一组砖厂".getBytes(StandardCharsets.UTF_8), Lists.GB18030);
        assertThat(BrokenText.problem(misread, false)).isPresent();
    }

    @Test
    void honest_names_are_not_set_apart() {
        for (String name : List.of(
                "重庆市开州区临江镇砖厂",
                "鑫淼煤矿（二号井）",
                "A·B建材 有限公司",
                "𠮷田砖厂",
                "浙江省秀洲区王江泾镇",
                "镕堃炜业",
                "Müller砖厂",
                "沪杭联通",
                "3号窑*",
                "第X车间")) {
            assertThat(BrokenText.problem(name, false)).as(name).isEmpty();
        }
        assertThat(BrokenText.problem("91500154MAXX00019X", true)).isEmpty();
    }

    @Test
    void an_unknown_amount_blotted_out_is_set_apart_not_read_as_nothing() {
        assertThat(closure("680.55", "??").reading().broken())
                .singleElement()
                .extracting(CellError::column)
                .isEqualTo("J");
    }

    @Test
    void every_row_is_sound_or_in_error_or_set_apart_and_none_is_lost() {
        Random random = new Random(20171122);
        String[] names = {"样例砖厂", "样例\uFFFD厂", "", "XX厂"};
        String[] codes = {"91500154YANG000199", "91500154YANG000190", ""};
        List<String> lines = new ArrayList<>(List.of(ENTERPRISE_HEAD));
        for (int i = 0; i < 2_000; i++) {
            lines.add(ENTERPRISE
                    .replace("样例甲砖厂,9", names[random.nextInt(names.length)] + ",9")
                    .replace("91500154YANG000199", codes[random.nextInt(codes.length)]));
        }
        List<Lists.Row> rows = Lists.read(ListKind.ENTERPRISE, Lists.csv(lines.toArray(String[]::new)))
                .rows();
        long sound = rows.stream().filter(row -> row.reading().isSound()).count();
        long broken =
                rows.stream().filter(row -> !row.reading().broken().isEmpty()).count();
        long errors = rows.stream()
                .filter(row -> row.reading().broken().isEmpty()
                        && !row.reading().errors().isEmpty())
                .count();
        assertThat(rows).hasSize(2_000);
        assertThat(sound + broken + errors).isEqualTo(2_000);
        assertThat(List.of(sound, broken, errors)).allMatch(count -> count > 100);
    }

    @Test
    void numbers_of_persons_are_masked_wherever_they_stand_and_claims_tell_none() {
        Lists.Read read = Lists.read(
                ListKind.ENTERPRISE, Lists.csv(ENTERPRISE_HEAD, ENTERPRISE.replace("赵样例", "500234196108220006")));
        RowText text = new RowText(read.rows().get(0).cells());
        Header header = read.file().header();
        assertThat(text.shown(header).toString())
                .doesNotContain("500234196108220006", "990020000002007925")
                .contains("500234********0006", ", **************7925,", "91500154YANG000199");
        assertThat(text.claims(ListKind.ENTERPRISE.claims(), header, TestKeys.of(1)))
                .containsExactly("统一社会信用代码\u001F91500154YANG000199");
    }

    @Test
    void a_closure_claims_its_facility_and_each_of_its_equipment() {
        Lists.Read read = Lists.read(ListKind.CLOSURE, Lists.csv(CLOSURE_HEAD, CLOSURE));
        assertThat(new RowText(read.rows().get(0).cells())
                        .claims(ListKind.CLOSURE.claims(), read.file().header(), TestKeys.of(1)))
                .containsExactly(
                        "统一社会信用代码、设施名称\u001F91500154YANG000199\u001F一号轮窑", "设备编号\u001FKZ01-1", "设备编号\u001FKZ01-2");
    }
}
