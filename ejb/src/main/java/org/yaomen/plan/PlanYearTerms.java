package org.yaomen.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.yaomen.shared.RegionCode;

/** The usual deadlines of a year, to be entered at once under the document of that year（按惯例设定全年节点）. */
public record PlanYearTerms(
        @NotNull RegionCode regionCode,

        @NotNull @Min(value = 2000, message = "年度须为 2000 至 2199") @Max(value = 2199, message = "年度须为 2000 至 2199")
        Integer year,

        @NotBlank(message = "请填写文号") @Size(min = 2, max = 100, message = "文号须为 2 至 100 字")
        String document) {

    private static final String SOURCE = "按历年工作方案的惯例日期，以当年文件为准";

    /** A deadline that comes back every year（惯例节点）. */
    private record Usual(PlanKind kind, String title, PlanRole role, MonthDay begins, MonthDay due, String words) {

        PlanDeadlineTerms in(PlanYearTerms year) {
            return new PlanDeadlineTerms(
                    year.regionCode,
                    year.year,
                    kind,
                    title,
                    role,
                    day(begins, year.year),
                    day(due, year.year),
                    year.document,
                    words + "；" + SOURCE);
        }

        private static LocalDate day(MonthDay day, int year) {
            return day.atYear(year);
        }
    }

    private static final List<Usual> USUAL = List.of(
            new Usual(
                    PlanKind.SURVEY,
                    "摸底排查",
                    PlanRole.INDUSTRY_CLERK,
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 31),
                    "5 月 31 日前完成摸底排查"),
            new Usual(
                    PlanKind.REPORT,
                    "年中进展报告",
                    PlanRole.INDUSTRY_REVIEWER,
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 31),
                    "5 月底前报送进展"),
            new Usual(
                    PlanKind.EXIT,
                    "企业退出",
                    PlanRole.INDUSTRY_CLERK,
                    MonthDay.of(6, 1),
                    MonthDay.of(10, 31),
                    "6 月 1 日至 10 月 31 日组织退出"),
            new Usual(
                    PlanKind.ACCEPTANCE,
                    "逐户验收",
                    PlanRole.INDUSTRY_REVIEWER,
                    MonthDay.of(11, 1),
                    MonthDay.of(12, 30),
                    "11 月 1 日至 12 月 30 日逐户验收"),
            new Usual(
                    PlanKind.REPORT,
                    "全年进展报告",
                    PlanRole.INDUSTRY_REVIEWER,
                    MonthDay.of(12, 1),
                    MonthDay.of(12, 31),
                    "12 月底前报送进展"));

    List<PlanDeadlineTerms> deadlines() {
        return USUAL.stream().map(usual -> usual.in(this)).toList();
    }
}
