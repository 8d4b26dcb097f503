package org.yaomen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReportTest {

    private final ReportRenderer renderer = new ReportRenderer();

    @Test
    void the_fund_use_report_shows_page_numbers_and_an_embedded_chinese_font() throws IOException {
        byte[] pdf = print(Samples.fundUse(), "fund-use.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(page(document, 1)).contains("开州区2017年淘汰落后产能奖补资金使用情况表", "第 1 页", "共 2 页", "下达指标");
            assertThat(page(document, 2)).contains("第 2 页", "共 2 页", "下达指标", "总  计", "注：1. 占用指标");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).contains("NotoSansSC");
                }
            }
        }
    }

    @Test
    void money_is_grouped_and_a_negative_amount_stands_in_brackets() throws IOException {
        assertThat(text(print(Samples.fundUse(), "fund-use.pdf"))).contains("4,000,000.00", "(30,000.00)");
    }

    @Test
    void a_subtotal_that_differs_from_the_ledger_is_followed_by_the_difference() throws IOException {
        assertThat(text(print(Samples.fundUse(), "fund-use.pdf"))).contains("小计与总计之差");
    }

    @Test
    void a_register_of_2000_rows_repeats_its_head_on_every_page_and_shows_every_row() throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setPageEnd("\f");
        String text;
        try (PDDocument document = Loader.loadPDF(print(Samples.register(2000), "award-register-2000.pdf"))) {
            text = stripper.getText(document);
        }
        String[] pages = text.split("\f");
        assertThat(pages).hasSizeGreaterThan(50);
        for (int page = 1; page <= pages.length; page++) {
            assertThat(pages[page - 1]).contains("企业名称", "核定金额", "第 " + page + " 页", "共 " + pages.length + " 页");
        }
        assertThat(Pattern.compile("91500234MA5U\\d+").matcher(text).results().map(MatchResult::group))
                .doesNotHaveDuplicates()
                .hasSize(2000);
        assertThat(pages[pages.length - 1]).contains("共 2000 笔", "512,064,000.00", "※ 标有此记号的行含模拟数据");
    }

    @Test
    void a_short_register_fits_one_page_and_says_what_is_paid() throws IOException {
        byte[] pdf = print(Samples.register(14), "award-register.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf)).contains("共 14 笔", "3,744,000.00", "其中已支付 2,880,000.00");
    }

    @Test
    void an_empty_register_still_has_a_head_and_a_total_of_zero() throws IOException {
        assertThat(text(print(Samples.register(0), "award-register-empty.pdf"))).contains("企业名称", "共 0 笔", "0.00");
    }

    @Test
    void the_proof_sheet_is_one_page_with_steps_evidence_hashes_and_signatures() throws IOException {
        byte[] pdf = print(Samples.proof(), "proof-sheet.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text(pdf))
                .contains("奖补核定证明单", "贰拾捌万柒仟元整", "287,000.00", "(1,000.00)", "0.333333333333", "第三条第（一）项")
                .contains("逐户验收意见书.pdf", "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea")
                .contains("李春梅", "2017-11-22 15:40", "审批人（签字）", "第 1 页", "共 1 页")
                .doesNotContain("不予奖补的理由");
    }

    @Test
    void a_paper_of_a_transfer_has_its_lines_years_hash_and_issuer() throws IOException {
        java.math.BigDecimal wage = new java.math.BigDecimal("3000.00");
        java.math.BigDecimal pooled = new java.math.BigDecimal("4320.00");
        java.math.BigDecimal own = new java.math.BigDecimal("2880.00");
        TransferPaper paper = new TransferPaper(
                "基本养老保险关系转移接续信息表",
                "8b0f6c6e",
                "开州区社会保险局",
                List.of(new TransferPaper.Pair("姓名", "样例职工"), new TransferPaper.Pair("公民身份号码", "500199197001010012")),
                List.of(new TransferPaper.Year(2015, wage, 12, pooled, own, pooled.add(own))),
                "a".repeat(64),
                List.of("样例数据"));
        assertThat(text(print(paper, "transfer-paper.pdf")))
                .contains("基本养老保险关系转移接续信息表", "500199197001010012", "7,200.00", "开州区社会保险局", "样例数据");
    }

    @Test
    void the_proof_sheet_of_a_refused_award_lists_every_reason() throws IOException {
        assertThat(text(print(Samples.refusedProof(), "proof-sheet-refused.pdf")))
                .contains("不予奖补的理由", "晚于奖补截止日", "未提交自愿关闭申请书", "（无）", "零元整");
    }

    @Test
    void an_amount_too_wide_for_its_column_shrinks_and_is_never_cut() throws IOException {
        FundUseAmounts huge = Samples.amounts(
                "999999999999999.99", "-888888888888888.88", "777777777777777.77", "0.01", "-0.01", null);
        FundUseReport report = new FundUseReport(
                Samples.heading("开州区、云阳县、奉节县、巫山县、巫溪县、城口县2016年至2020年工业企业结构调整专项奖补资金使用情况汇总表（调整后）"),
                List.of(new FundUseRow(FundUseGroup.BY_SOURCE, "中央工业企业结构调整专项奖补资金".repeat(6), huge)),
                huge);
        assertThat(text(print(report, "huge-amounts.pdf")))
                .contains("999,999,999,999,999.99", "(888,888,888,888,888.88)", "777,777,777,777,777.77", "(0.01)");
        AwardRegisterRow row = Samples.register(1).rows().iterator().next();
        AwardRegister register = new AwardRegister(
                Samples.heading("登记册"),
                List.of(new AwardRegisterRow(
                        12345,
                        row.enterprise().repeat(4),
                        row.creditCode(),
                        "云枫街道办事处（代管）",
                        row.rule(),
                        Samples.yuan("1234.5678"),
                        "万重量箱",
                        row.closedOn(),
                        Samples.yuan("99999999.99"),
                        Samples.yuan("999999999999.99"),
                        "待银行确认（存疑）",
                        "ICBC-2017122800010001-000000000000001",
                        row.paidOn(),
                        true)));
        assertThat(text(print(register, "huge-register.pdf")))
                .contains("999,999,999,999.99", "99,999,999.99", "12345", "其中已支付 999,999,999,999.99");
    }

    @Test
    void characters_the_font_lacks_are_reported_to_the_caller() {
        FundUseReport report = new FundUseReport(
                Samples.heading("缺字"),
                List.of(new FundUseRow(
                        FundUseGroup.BY_TOWNSHIP,
                        "\uD842\uDFB7野镇\uE000",
                        Samples.amounts("1.00", "0.00", "0.00", "0.00", "0.00", "1.00"))),
                FundUseAmounts.NONE);
        assertThat(renderer.pdf(report, new ByteArrayOutputStream()))
                .singleElement()
                .satisfies(missing -> assertThat(missing.characters()).contains("\uE000"));
        assertThat(renderer.pdf(Samples.fundUse(), new ByteArrayOutputStream())).isEmpty();
    }

    @Test
    void no_swap_file_is_left_behind(@TempDir Path swap) throws IOException {
        new ReportRenderer(swap).pdf(Samples.register(2000), new ByteArrayOutputStream());
        try (Stream<Path> left = Files.list(swap)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void one_renderer_serves_several_threads() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<String> once = () -> text(print(Samples.proof(), null));
            for (Future<String> text : pool.invokeAll(List.of(once, once, once, once, once, once))) {
                assertThat(text.get()).isEqualTo(once.call());
            }
        } finally {
            pool.shutdown();
        }
    }

    private byte[] print(Report report, String file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.pdf(report, out);
        if (file != null) {
            Files.write(Files.createDirectories(Path.of("target", "samples")).resolve(file), out.toByteArray());
        }
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document);
    }
}
