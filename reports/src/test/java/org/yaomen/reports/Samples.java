package org.yaomen.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Reports with invented figures（样例报表）. */
final class Samples {

    private static final String HASH = "3f79bb7b435b05321651daefd374cdc681dc06faa65e374e38337b88ca046dea";
    private static final String INSTRUMENT = "开州府办发〔2017〕50号";

    private Samples() {}

    static BigDecimal yuan(String amount) {
        return new BigDecimal(amount);
    }

    static ReportHeading heading(String title) {
        return new ReportHeading(
                title,
                "重庆市开州区",
                LocalDate.of(2017, 1, 1),
                LocalDate.of(2017, 12, 31),
                new ReportHeading.Programme("KZ-2017-KILN", "烧结砖瓦窑淘汰落后产能奖补", INSTRUMENT),
                new ReportHeading.Origin(
                        LocalDateTime.of(2018, 1, 15, 9, 30, 12), "向文静", "FUR-500154-2017-0007  3f79bb7b435b0532"),
                List.of("占用指标、已出指令为数据截至时刻处于该状态的金额，不含已转为下一状态的部分。", "退回为银行退回且尚未重新支付的金额。"));
    }

    static FundUseReport fundUse() {
        FundUseAmounts central = amounts("4000000.00", "810000.00", "18000.00", "3016000.00", "6000.00", "156000.00");
        FundUseAmounts county = amounts("1500000.00", "240000.00", "0.00", "1290000.00", "0.00", "-30000.00");
        List<FundUseRow> rows = new ArrayList<>();
        rows.add(new FundUseRow(FundUseGroup.BY_SOURCE, "中央工业企业结构调整专项奖补资金", central));
        rows.add(new FundUseRow(FundUseGroup.BY_SOURCE, "区级财政配套资金（烧结砖瓦窑关闭奖补，含镇街工作经费及验收工作经费）", county));
        rows.add(new FundUseRow(FundUseGroup.BY_PROGRAMME, "烧结砖瓦窑淘汰落后产能奖补", central.plus(county)));
        rows.add(new FundUseRow(
                FundUseGroup.BY_USE, "企业关闭奖补", amounts(null, "960000.00", "18000.00", "4016000.00", "6000.00", null)));
        rows.add(new FundUseRow(
                FundUseGroup.BY_USE, "镇街工作奖励", amounts(null, "90000.00", "0.00", "290000.00", "0.00", null)));
        for (int i = 0; i < 24; i++) {
            String paid = i == 0 ? "246000.00" : "176086.96";
            rows.add(new FundUseRow(
                    FundUseGroup.BY_TOWNSHIP,
                    "镇街" + (i + 1),
                    amounts(null, i == 0 ? "1050000.00" : "0.00", i == 0 ? "18000.00" : "0.00", paid, "250.00", null)));
        }
        return new FundUseReport(heading("开州区2017年淘汰落后产能奖补资金使用情况表"), rows, central.plus(county));
    }

    /** All but what a level passes on to those below it: a county has none. */
    static FundUseAmounts amounts(String... six) {
        return new FundUseAmounts(
                number(six[0]),
                six[0] == null ? null : number("0.00"),
                number(six[1]),
                number(six[2]),
                number(six[3]),
                number(six[4]),
                number(six[5]));
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    static AwardRegister register(int rows) {
        return new AwardRegister(
                heading("开州区2017年淘汰落后产能奖补资金登记册"),
                () -> IntStream.rangeClosed(1, rows).mapToObj(Samples::award).iterator());
    }

    private static AwardRegisterRow award(int number) {
        boolean refused = number % 9 == 0;
        boolean paid = !refused && number % 3 != 0;
        return new AwardRegisterRow(
                number,
                number % 5 == 0 ? "重庆市开州区大进镇红花村新型页岩砖瓦建材有限责任公司" : "开州区第" + number + "页岩砖厂",
                "91500234MA5U" + (100000 + number),
                number % 4 == 0 ? "大德镇" : "赵家街道",
                "关闭奖补（按窑门）",
                new BigDecimal("24.00"),
                "门",
                LocalDate.of(2017, 11, 10),
                new BigDecimal("12000.00"),
                refused ? new BigDecimal("0.00") : new BigDecimal("288000.00"),
                refused ? "不予奖补" : paid ? "已支付" : "已出指令",
                paid ? "2017122800" + (10000 + number) : null,
                paid ? LocalDate.of(2017, 12, 28) : null,
                number % 2 == 0);
    }

    static ProofSheet proof() {
        return new ProofSheet(
                basis(),
                new ProofSheet.Subject(
                        "重庆市开州区大进镇红花村页岩砖厂",
                        "91500234MA5U1A2B3C",
                        "大进镇",
                        "24门轮窑1座（2003年建成）",
                        LocalDate.of(2017, 11, 10)),
                List.of(
                        new ProofSheet.Line(
                                "自愿关闭奖补（2017-11-30前关闭）",
                                new BigDecimal("24"),
                                "门",
                                new BigDecimal("12000"),
                                new BigDecimal("1.000000"),
                                new BigDecimal("288000.00"),
                                INSTRUMENT,
                                "第三条第（一）项"),
                        new ProofSheet.Line(
                                "以前年度已预付",
                                null,
                                "",
                                null,
                                new BigDecimal("0.333333333333"),
                                new BigDecimal("-1000.00"),
                                INSTRUMENT,
                                "第五条")),
                List.of(),
                inputs(),
                new ProofSheet.Result("AW-500154-2017-0001", yuan("287000.00"), "贰拾捌万柒仟元整", "每行四舍五入到分", HASH),
                acts(),
                List.of("窑门数为模拟数据。"));
    }

    static ProofSheet refusedProof() {
        ProofSheet granted = proof();
        return new ProofSheet(
                granted.basis(),
                granted.subject(),
                List.of(),
                List.of("关闭日期2017-12-16晚于奖补截止日2017-12-15（开州府办发〔2017〕50号第三条）。", "未提交自愿关闭申请书。"),
                granted.inputs(),
                new ProofSheet.Result("AW-500154-2017-0022", yuan("0.00"), "零元整", "每行四舍五入到分", HASH),
                granted.acts(),
                List.of());
    }

    private static ProofSheet.Basis basis() {
        return new ProofSheet.Basis("KZ-2017-KILN", "烧结砖瓦窑淘汰落后产能奖补", "第2版（2017-09-01起施行）", HASH, INSTRUMENT, "第三条");
    }

    private static List<ProofSheet.Input> inputs() {
        return List.of(
                new ProofSheet.Input("关闭日期", "2017-11-10", "关闭现场照片-20171110.jpg", HASH),
                new ProofSheet.Input("申请日期", "2017-10-19", null, null),
                new ProofSheet.Input("验收日期", "2017-11-11", null, null),
                new ProofSheet.Input("证明材料", "现场照片", "关闭前后对比照片.jpg", HASH),
                new ProofSheet.Input("窑门数", "24 门", "产能核定表.pdf", HASH),
                new ProofSheet.Input("验收意见", "一、已拆除并复垦", "逐户验收意见书.pdf", HASH),
                new ProofSheet.Input("是否自愿", "是", null, null));
    }

    private static List<ProofSheet.Act> acts() {
        return List.of(
                new ProofSheet.Act("关闭登记", "陈小红", LocalDateTime.of(2017, 11, 11, 9, 0)),
                new ProofSheet.Act("验收", "谭德兵", LocalDateTime.of(2017, 11, 20, 10, 5)),
                new ProofSheet.Act("核定", "李春梅", LocalDateTime.of(2017, 11, 22, 15, 40)),
                new ProofSheet.Act("一级审批（镇街）", "王建国", LocalDateTime.of(2017, 12, 5, 9, 12)),
                new ProofSheet.Act("二级审批（区经信委）", "赵学军", LocalDateTime.of(2017, 12, 6, 16, 30)),
                new ProofSheet.Act("出支付指令", "周敏", LocalDateTime.of(2017, 12, 11, 9, 30)));
    }
}
