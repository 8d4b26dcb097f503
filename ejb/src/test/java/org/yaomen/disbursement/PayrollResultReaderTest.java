package org.yaomen.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Money;

class PayrollResultReaderTest {
    private static final String HEADER = "平台流水号,户名,账号,金额,处理结果,失败原因,银行流水号,记账日期\r\n";
    private static final String ROWS = """
            E1,开州砖厂,6222021234567890128,"288,000.00",成功,,B1,2017-11-21
            E2,"李四,王五",12345678,1.5,失败,"账号与户名""不符""
            请核对",,
            E3,王五,12345678,1.00,处理中,,,20171121
            """;

    private static List<BankResult> read(String text) {
        return PayrollResultReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rows_become_results_whatever_the_quoting() {
        assertThat(read(HEADER + ROWS))
                .containsExactly(
                        new BankResult(
                                "E1", Status.PAID, Money.of("288000.00"), null, null, "B1", LocalDate.of(2017, 11, 21)),
                        new BankResult("E2", Status.REJECTED, Money.of("1.50"), null, "账号与户名\"不符\"\n请核对", null, null),
                        new BankResult(
                                "E3", Status.IN_DOUBT, Money.of("1.00"), null, null, null, LocalDate.of(2017, 11, 21)));
    }

    @Test
    void gb_18030_and_a_byte_order_mark_read_the_same() {
        List<BankResult> expected = read(HEADER + ROWS);
        assertThat(PayrollResultReader.read((HEADER + ROWS).getBytes(Charset.forName("GB18030"))))
                .isEqualTo(expected);
        assertThat(read("\uFEFF" + HEADER + ROWS)).isEqualTo(expected);
        assertThat(read((HEADER + ROWS).replace("\r\n", "\n"))).isEqualTo(expected);
    }

    @Test
    void columns_are_found_by_name_and_unknown_ones_ignored() {
        assertThat(read("处理结果,备注,金额,端到端号\n成功,x,2.00,E9\n\n"))
                .containsExactly(new BankResult("E9", Status.PAID, Money.of("2.00"), null, null, null, null));
    }

    @Test
    void every_problem_is_listed_by_line_and_column() {
        assertProblems(
                HEADER + ROWS + """
                        ,王五,6.22E+18,1.005,退票,,,2017-02-30
                        E5,王五,12345678,,成功,,,
                        """,
                "第 6 行第 1 列：端到端号不能为空",
                "第 6 行第 3 列：账号不是完整的银行账号",
                "第 6 行第 4 列：金额须为最多两位小数的非负数",
                "第 6 行第 5 列：处理结果须为 成功、失败 或 处理中",
                "第 6 行第 8 列：记账日期不是有效日期",
                "第 7 行第 4 列：金额处理成功的须有金额");
    }

    @Test
    void a_header_that_misses_or_repeats_a_column_is_refused() {
        assertProblems("金额,处理结果\n", "第 1 行第 1 列：缺少表头“端到端号”或“端到端标识号”或“平台流水号”");
        assertProblems("端到端号,金额,处理结果,金额\n", "第 1 行第 4 列：表头“金额”重复");
        assertProblems("", "第 1 行第 1 列：文件为空");
    }

    @Test
    void broken_quoting_and_foreign_encodings_are_refused() {
        assertProblems(HEADER + "E1,\"开州", "第 2 行第 2 列：引号没有结束");
        assertProblems(HEADER + "E1,\"开\"州", "第 2 行第 2 列：引号之后应为逗号或换行");
        assertProblems(HEADER + "E1,开\"州\"", "第 2 行第 2 列：引号只能出现在单元格开头");
        assertThatThrownBy(() -> PayrollResultReader.read(new byte[] {(byte) 0xFF, (byte) 0xFF, 0}))
                .isInstanceOf(MalformedBankFileException.class)
                .hasMessageContaining("编码");
    }

    private static void assertProblems(String text, String... problems) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(MalformedBankFileException.class)
                .extracting(e -> ((MalformedBankFileException) e).problems(), InstanceOfAssertFactories.LIST)
                .containsExactly((Object[]) problems);
    }
}
