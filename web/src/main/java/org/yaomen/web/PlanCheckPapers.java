package org.yaomen.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaomen.reporting.PlanCheck;
import org.yaomen.reporting.PlanCheck.PlanCheckLine;
import org.yaomen.reporting.Reports;
import org.yaomen.reporting.WorkerReportView;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Money;

/** Lays the check of a plan out as a table（安置方案核对排版）: no figure is computed here. */
final class PlanCheckPapers {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ROSTER", "涉及职工与花名册人数"),
            Map.entry("CH1", "内部分流"),
            Map.entry("CH2", "转岗就业创业"),
            Map.entry("CH3", "内部退养"),
            Map.entry("CH4", "公益性岗位"),
            Map.entry("OTHER", "自谋职业、退休等"),
            Map.entry("WAITING", "待安置"),
            Map.entry("PLACED_AND_NOT", "花名册＝已分流＋未分流"),
            Map.entry("U2", "U2 经济补偿金：方案与应付"),
            Map.entry("U3", "U3 清偿拖欠：方案与拖欠"),
            Map.entry("DUE_CH1", "内部分流职工的经济补偿"),
            Map.entry("DUE_CH3", "内部退养职工的经济补偿"),
            Map.entry("USED_CH1", "内部分流已用资金"),
            Map.entry("USED_CH2", "转岗就业创业已用资金"),
            Map.entry("USED_CH3", "内部退养已用资金"),
            Map.entry("USED_CH4", "公益性岗位已用资金"),
            Map.entry("SAME_PERSON", "同一人另有花名册记录"),
            Map.entry("SHARED_ACCOUNT", "账户与他人相同"),
            Map.entry("OVER_AGE", "已达法定退休年龄"),
            Map.entry("CARD_DOUBTFUL", "卡号校验位不符"),
            Map.entry("NO_ACCOUNT", "没有账户"));

    private static final Map<PlanCheck.Rule, String> RULES = Map.of(
            PlanCheck.Rule.EQUAL, "须相等",
            PlanCheck.Rule.AT_MOST, "不得超过方案",
            PlanCheck.Rule.NONE, "须为零",
            PlanCheck.Rule.TOLD, "");

    private PlanCheckPapers() {}

    static ListReport table(WorkerReportView report, PlanCheck check, Reports.Origin origin) {
        return new ListReport(
                new ListReport.Heading(
                        check.enterpriseName() + " 安置方案核对",
                        "截至日期：" + report.asOf() + "；" + (check.agrees() ? "相符" : "有不符") + "；摘要 " + report.sha256(),
                        origin.preparedBy(),
                        LocalDateTime.ofInstant(origin.asOf(), BusinessClock.ZONE),
                        check.lines().size()),
                List.of(
                        new ListReport.Column("核对项目", 30, false),
                        new ListReport.Column("方案人数", 11, true),
                        new ListReport.Column("实有人数", 11, true),
                        new ListReport.Column("方案金额（元）", 16, true),
                        new ListReport.Column("实有金额（元）", 16, true),
                        new ListReport.Column("要求", 14, false),
                        new ListReport.Column("结论", 8, false)),
                check.lines().stream().map(PlanCheckPapers::row).iterator(),
                Arrays.asList(new @Nullable Object[7]));
    }

    private static List<@Nullable Object> row(PlanCheckLine line) {
        return Arrays.asList(
                WORDS.getOrDefault(line.code(), line.code()),
                line.planned(),
                line.found(),
                yuan(line.plannedAmount()),
                yuan(line.foundAmount()),
                RULES.get(line.rule()),
                line.rule() == PlanCheck.Rule.TOLD ? "" : line.fits() ? "相符" : "不符");
    }

    private static @Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
