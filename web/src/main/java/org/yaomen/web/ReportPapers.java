package org.yaomen.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.ApprovalDetail;
import org.yaomen.award.AwardState;
import org.yaomen.award.CalculationDocument;
import org.yaomen.award.ProofView;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.programme.AwardFacts;
import org.yaomen.reporting.FundFigures;
import org.yaomen.reporting.ProgrammePosition;
import org.yaomen.reporting.Reports;
import org.yaomen.reports.AwardRegister;
import org.yaomen.reports.FundUseAmounts;
import org.yaomen.reports.FundUseGroup;
import org.yaomen.reports.FundUseReport;
import org.yaomen.reports.FundUseRow;
import org.yaomen.reports.ProofSheet;
import org.yaomen.reports.ReportHeading;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/** Lays figures out as the papers that are printed（报表排版数据）: no figure is computed here. */
final class ReportPapers {

    private static final String DISJOINT = "占用、已出指令为当前处于该状态的金额；可用＋占用＋已出指令＋已支付＋已下达下级＝下达；结余＝下达－已下达下级－已支付。";
    private static final String RETURNS = "退回为历次银行退回金额累计，退回后更正重付的另计入已支付。";
    private static final Map<String, String> PARTS = Map.of(
            "APPLICANT", "关闭登记",
            "ACCEPTOR", "逐户验收",
            "CALCULATOR", "奖补核定",
            "APPROVER_1", "第一步审批",
            "APPROVER_2", "第二步审批",
            "PAYER", "出支付指令");

    private ReportPapers() {}

    static FundUseReport fundUse(ProgrammePosition position, Reports.Origin origin) {
        List<FundUseRow> rows = new ArrayList<>();
        position.bySource().forEach(f -> rows.add(row(FundUseGroup.BY_SOURCE, f.label(), f)));
        rows.add(row(FundUseGroup.BY_PROGRAMME, position.programme().name(), position.total()));
        position.byUse().forEach(f -> rows.add(row(FundUseGroup.BY_USE, f.label(), f)));
        position.byTownship().forEach(f -> rows.add(row(FundUseGroup.BY_TOWNSHIP, f.label(), f)));
        return new FundUseReport(
                heading("资金使用情况表", position, origin, List.of(DISJOINT, RETURNS)), rows, amounts(position.total()));
    }

    static AwardRegister register(
            ProgrammePosition position, @Nullable AwardState only, Reports.Origin origin, RegisterRows rows) {
        String title = "奖补资金登记册" + (only == null ? "" : "（" + only.label() + "）");
        return new AwardRegister(heading(title, position, origin, List.of()), rows);
    }

    private static FundUseRow row(FundUseGroup group, String label, FundFigures figures) {
        return new FundUseRow(group, label, amounts(figures));
    }

    private static FundUseAmounts amounts(FundFigures figures) {
        return new FundUseAmounts(
                yuan(figures.appropriated()),
                yuan(figures.allocated()),
                yuan(figures.committed()),
                yuan(figures.instructed()),
                yuan(figures.paid()),
                yuan(figures.returned()),
                yuan(figures.balance()));
    }

    private static java.math.@Nullable BigDecimal yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }

    private static ReportHeading heading(
            String title, ProgrammePosition position, Reports.Origin origin, List<String> notes) {
        ProgrammePosition.Head programme = position.programme();
        return new ReportHeading(
                programme.regionName() + programme.name() + title,
                programme.regionName(),
                programme.effectiveFrom(),
                position.asOf(),
                new ReportHeading.Programme(programme.code(), programme.name(), programme.document()),
                new ReportHeading.Origin(
                        civil(origin.asOf()), origin.preparedBy(), programme.code() + "/" + position.asOf()),
                notes);
    }

    static ProofSheet proof(ProofView proof) {
        CalculationDocument calculation = proof.calculation();
        CalculationDocument.Subject subject = calculation.subject();
        return new ProofSheet(
                new ProofSheet.Basis(
                        calculation.basis().programmeCode(),
                        calculation.basis().programmeName(),
                        "第 " + calculation.basis().ruleSetVersion() + " 版，规则 "
                                + calculation.rule().code(),
                        calculation.basis().ruleSetSha256(),
                        calculation.rule().document(),
                        calculation.rule().article()),
                new ProofSheet.Subject(
                        subject.enterpriseName(),
                        subject.creditCode(),
                        subject.townshipName(),
                        subject.facilityName(),
                        calculation.facts().closedOn()),
                lines(calculation),
                calculation.reasons().stream().map(Reason::text).toList(),
                inputs(calculation),
                new ProofSheet.Result(
                        proof.award().id().toString(),
                        calculation.amount().yuan(),
                        proof.amountInWords(),
                        calculation.rounding(),
                        proof.frozen().sha256()),
                proof.parts().stream().map(ReportPapers::act).toList(),
                subject.synthetic() ? List.of("※ 本单据所用企业、窑门数等为合成样例数据，不是真实核定结果。") : List.of());
    }

    private static List<ProofSheet.Line> lines(CalculationDocument calculation) {
        return calculation.lines().stream()
                .map(line -> new ProofSheet.Line(
                        line.text(),
                        line.quantity().value().stripTrailingZeros(),
                        line.unit(),
                        line.rate().value(),
                        new java.math.BigDecimal(line.factor()),
                        line.amount().yuan(),
                        line.document(),
                        line.article()))
                .toList();
    }

    private static List<ProofSheet.Input> inputs(CalculationDocument calculation) {
        AwardFacts facts = calculation.facts();
        AcceptanceState accepted = facts.acceptanceState();
        Stream<ProofSheet.Input> known = Stream.of(
                        fact("窑门数", facts.kilnDoors() == null ? null : facts.kilnDoors() + " 门"),
                        fact("申请日期", facts.appliedOn()),
                        fact("关闭日期", facts.closedOn()),
                        fact("验收日期", facts.acceptedOn()),
                        fact("验收状态", accepted == null ? null : accepted.label()),
                        fact("自愿关闭", facts.voluntary() == null ? null : facts.voluntary() ? "是" : "否"))
                .flatMap(List::stream);
        Stream<ProofSheet.Input> evidence = calculation.evidence().stream()
                .map(file -> new ProofSheet.Input("证明材料", file.title(), file.title(), file.sha256()));
        return Stream.concat(known, evidence).toList();
    }

    private static List<ProofSheet.Input> fact(String name, @Nullable Object value) {
        return value == null ? List.of() : List.of(new ProofSheet.Input(name, value.toString(), null, null));
    }

    private static ProofSheet.Act act(ApprovalDetail.Part part) {
        return new ProofSheet.Act(
                PARTS.getOrDefault(part.part(), part.part()), part.person(), civil(part.recordedAt()));
    }

    private static LocalDateTime civil(Instant instant) {
        return LocalDateTime.ofInstant(instant, BusinessClock.ZONE);
    }
}
