package org.yaomen.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.reporting.PlacementFigures;
import org.yaomen.reporting.PlacementReport;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** Lays the monthly report on placements out as a table（职工安置月报排版）: no figure is computed here. */
final class PlacementPapers {

    private static final List<String> NUMBERS = List.of(
            "企业数", "职工总数", "涉及职工", "计划分流", "已分流", "安置率（%）", "内部分流", "转岗就业创业", "内部退养", "公益性岗位", "未分流", "自谋职业", "退休",
            "死亡", "仍失业", "待安置", "解除合同", "失业登记", "领取失业金", "再就业", "拖欠工资人数", "拖欠工资金额", "欠缴社保人数", "欠缴社保金额", "经济补偿应付",
            "经济补偿已付", "奖补资金到位", "奖补资金已用", "信访件数", "劳动争议件数", "本年任务", "以前年度未完成", "分流后仍失业");

    private static final Set<String> MONEY = Set.of("拖欠工资金额", "欠缴社保金额", "经济补偿应付", "经济补偿已付", "奖补资金到位", "奖补资金已用");

    private PlacementPapers() {}

    static ListReport monthly(PlacementReport report, Reports.Origin origin) {
        List<ListReport.Column> columns = new java.util.ArrayList<>();
        columns.add(new ListReport.Column("区划", 14, false));
        columns.add(new ListReport.Column("企业", 24, false));
        NUMBERS.forEach(head -> columns.add(new ListReport.Column(head, MONEY.contains(head) ? 18 : 8, true)));
        Iterator<List<@Nullable Object>> rows =
                report.items().stream().map(PlacementPapers::line).iterator();
        return new ListReport(
                new ListReport.Heading(
                        report.month() + " 职工安置月报",
                        "截至日期：" + report.asOf() + "；空白为尚无记录",
                        origin.preparedBy(),
                        LocalDateTime.ofInstant(origin.asOf(), BusinessClock.ZONE),
                        report.items().size()),
                List.copyOf(columns),
                rows,
                sums(report.sums()));
    }

    private static List<@Nullable Object> line(PlacementFigures each) {
        String region = each.regionName();
        return row(region == null ? each.regionCode() : region, each.enterpriseName(), each);
    }

    /** The last line is of figures; what is an {@code Integer} above is written as a number there. */
    private static List<@Nullable Object> sums(PlacementFigures sums) {
        List<@Nullable Object> cells = row("合计", null, sums);
        cells.replaceAll(cell -> cell instanceof Integer number ? BigDecimal.valueOf(number) : cell);
        return cells;
    }

    private static List<@Nullable Object> row(
            @Nullable String region, @Nullable String enterprise, PlacementFigures of) {
        return Arrays.asList(
                region,
                enterprise,
                of.enterprises(),
                of.staff(),
                of.affected(),
                of.planned(),
                of.placed(),
                plain(of.placedPercent()),
                of.ch1(),
                of.ch2(),
                of.ch3(),
                of.ch4(),
                of.notPlaced(),
                of.selfEmployed(),
                of.retired(),
                of.dead(),
                of.unemployed(),
                of.waiting(),
                of.contractsEnded(),
                of.registered(),
                of.onBenefit(),
                of.reemployed(),
                of.wageArrearsHeads(),
                yuan(of.wageArrears()),
                of.insuranceArrearsHeads(),
                yuan(of.insuranceArrears()),
                yuan(of.severanceDue()),
                yuan(of.severancePaid()),
                yuan(of.fundInPlace()),
                yuan(of.fundUsed()),
                of.petitions(),
                of.disputes(),
                of.thisYear(),
                of.carriedOver(),
                of.stillUnemployed());
    }

    private static @Nullable BigDecimal plain(@Nullable Rate rate) {
        return rate == null ? null : new BigDecimal(rate.text());
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
