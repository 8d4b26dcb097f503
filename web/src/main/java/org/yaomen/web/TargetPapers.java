package org.yaomen.web;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.plan.TargetReport;
import org.yaomen.plan.TargetSums;
import org.yaomen.plan.TargetView;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Rate;

/** Lays the report of May and December out as a table（任务进展报告排版）: no figure is computed here. */
final class TargetPapers {

    private static final List<ListReport.Column> COLUMNS = List.of(
            text("区划", 16),
            text("行业", 14),
            number("任务企业（户）"),
            number("已完成（户）"),
            number("完成率（%）"),
            number("剩余（户）"),
            number("任务产能"),
            text("单位", 8),
            number("已完成产能"),
            number("完成率（%）"),
            number("剩余产能"),
            text("完成期限", 12),
            text("进度", 12),
            text("文号", 24));

    private TargetPapers() {}

    static ListReport progress(TargetReport report, Reports.Origin origin) {
        String documents = report.documents().isEmpty() ? "" : "    任务文号：" + String.join("、", report.documents());
        Iterator<List<@Nullable Object>> rows = Stream.concat(
                        report.items().stream().map(TargetPapers::line),
                        report.sums().capacities().stream().map(TargetPapers::capacity))
                .iterator();
        return new ListReport(
                new ListReport.Heading(
                        report.regionName() + report.year() + "年淘汰落后产能任务进展报告",
                        "截至日期：" + report.asOf() + documents,
                        origin.preparedBy(),
                        LocalDateTime.ofInstant(origin.asOf(), BusinessClock.ZONE),
                        report.items().size()),
                COLUMNS,
                rows,
                sums(report.sums()));
    }

    private static List<@Nullable Object> line(TargetView target) {
        return row(
                target.regionName(),
                target.industry().label(),
                target.enterprises(),
                target.doneEnterprises(),
                plain(target.enterprisesPercent()),
                target.remainingEnterprises(),
                plain(target.capacity()),
                target.capacityUnit(),
                plain(target.doneCapacity()),
                plain(target.capacityPercent()),
                plain(target.remainingCapacity()),
                target.dueOn(),
                target.progress().label(),
                target.document());
    }

    /** Units are never added up. */
    private static List<@Nullable Object> capacity(TargetSums.CapacitySum sum) {
        return row(
                "产能合计",
                null,
                null,
                null,
                null,
                null,
                plain(sum.capacity()),
                sum.unit(),
                plain(sum.doneCapacity()),
                plain(sum.capacityPercent()),
                plain(sum.remainingCapacity()),
                null,
                null,
                null);
    }

    private static List<@Nullable Object> sums(TargetSums sums) {
        return row(
                "合计",
                null,
                BigDecimal.valueOf(sums.enterprises()),
                BigDecimal.valueOf(sums.doneEnterprises()),
                plain(sums.enterprisesPercent()),
                BigDecimal.valueOf(sums.remainingEnterprises()),
                null,
                null,
                null,
                null,
                null,
                null,
                "逾期 " + sums.late() + " 项",
                null);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    private static @Nullable BigDecimal plain(@Nullable Rate rate) {
        return rate == null ? null : new BigDecimal(rate.text());
    }

    private static ListReport.Column text(String head, int width) {
        return new ListReport.Column(head, width, false);
    }

    private static ListReport.Column number(String head) {
        return new ListReport.Column(head, 12, true);
    }
}
