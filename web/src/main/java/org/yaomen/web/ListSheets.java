package org.yaomen.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaomen.allocation.AllocationView;
import org.yaomen.allocation.IncomingView;
import org.yaomen.approval.ApprovalCaseView;
import org.yaomen.audit.AuditRecordView;
import org.yaomen.award.AwardView;
import org.yaomen.desk.DeskTermView;
import org.yaomen.disbursement.BankResultLineView;
import org.yaomen.disbursement.CountyAccountView;
import org.yaomen.disbursement.PaymentBatchView;
import org.yaomen.disbursement.PaymentInstructionView;
import org.yaomen.enterprise.ClosureView;
import org.yaomen.enterprise.EnterpriseRow;
import org.yaomen.enterprise.FacilityView;
import org.yaomen.enterprise.TownshipView;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.FundSourceView;
import org.yaomen.intake.ImportSummary;
import org.yaomen.job.JobLineView;
import org.yaomen.job.JobView;
import org.yaomen.ledger.BalanceView;
import org.yaomen.ledger.JournalEntryView;
import org.yaomen.placement.PlacementRow;
import org.yaomen.plan.PlanDeadlineView;
import org.yaomen.plan.TargetView;
import org.yaomen.programme.ParameterRow;
import org.yaomen.programme.ProgrammeView;
import org.yaomen.publicity.NoticeView;
import org.yaomen.publicity.ObjectionView;
import org.yaomen.reporting.WorkerReportView;
import org.yaomen.severance.SeveranceLineView;
import org.yaomen.severance.SeveranceSheetView;
import org.yaomen.socialinsurance.AgencyView;
import org.yaomen.socialinsurance.CollectingAccountView;
import org.yaomen.socialinsurance.LegalClockView;
import org.yaomen.socialinsurance.TransferStepView;
import org.yaomen.socialinsurance.TransferView;
import org.yaomen.socialinsurance.TransferYearView;
import org.yaomen.subsidy.SubsidyClaimView;
import org.yaomen.subsidy.SubsidySheetView;
import org.yaomen.tipoff.TipOffView;
import org.yaomen.worker.ResettlementPlanView;
import org.yaomen.worker.RosterCorrectionView;
import org.yaomen.worker.RosterDisclosureView;
import org.yaomen.worker.WorkerView;

/** Every list that can be exported（列表导出版式）; the columns, in the words of the screens, are in {@code list-sheets.txt}. */
final class ListSheets {

    /** Filters that are no column. */
    static final Map<String, String> FILTERS = Map.ofEntries(
            Map.entry("words", "包含文字"),
            Map.entry("ids", "所选标识"),
            Map.entry("fileId", "回盘文件"),
            Map.entry("from", "自"),
            Map.entry("to", "至"),
            Map.entry("mine", "待我审批"),
            Map.entry("programme", "政策项目"),
            Map.entry("rule", "奖补规则"),
            Map.entry("township", "镇街"),
            Map.entry("region", "区划"),
            Map.entry("on", "适用日期"),
            Map.entry("enterprise", "企业"),
            Map.entry("list", "名单"),
            Map.entry("flag", "疑点"),
            Map.entry("struck", "已误登剔除"),
            Map.entry("specialCase", "特殊情形"));

    private static final Map<String, String> BLOCKS = blocks();

    static final ListSheet AWARDS = sheet("awards", AwardView.class);
    static final ListSheet APPROPRIATIONS = sheet("appropriations", AppropriationView.class);
    static final ListSheet ALLOCATIONS = sheet("allocations", AllocationView.class);
    static final ListSheet RESETTLEMENT_PLANS = sheet("resettlement-plans", ResettlementPlanView.class);
    static final ListSheet SEVERANCE_SHEETS = sheet("severance-sheets", SeveranceSheetView.class);
    static final ListSheet SEVERANCE_LINES = sheet("severance-lines", SeveranceLineView.class);
    static final ListSheet SUBSIDY_CLAIMS = sheet("subsidy-claims", SubsidyClaimView.class);
    static final ListSheet SUBSIDY_SHEETS = sheet("subsidy-sheets", SubsidySheetView.class);
    static final ListSheet INSURANCE_TRANSFERS = sheet("insurance-transfers", TransferView.class);
    static final ListSheet INSURANCE_AGENCIES = sheet("insurance-agencies", AgencyView.class);
    static final ListSheet TRANSFER_STEPS = sheet("transfer-steps", TransferStepView.class);
    static final ListSheet ROSTER_DISCLOSURES = sheet("roster-disclosures", RosterDisclosureView.class);
    static final ListSheet ROSTER_CORRECTIONS = sheet("roster-corrections", RosterCorrectionView.class);
    static final ListSheet TRANSFER_YEARS = sheet("transfer-years", TransferYearView.class);
    static final ListSheet CLOCKS = sheet("clocks", LegalClockView.class);
    static final ListSheet INCOMING = sheet("incoming", IncomingView.class);
    static final ListSheet APPROVALS = sheet("approvals", ApprovalCaseView.class);
    static final ListSheet AUDIT_RECORDS = sheet("audit-records", AuditRecordView.class);
    static final ListSheet CLOSURES = sheet("closures", ClosureView.class);
    static final ListSheet UNCALCULATED = CLOSURES.titled("待核定关闭一览");
    static final ListSheet DESK_TERMS = sheet("desk-terms", DeskTermView.class);
    static final ListSheet ENTERPRISES = sheet("enterprises", EnterpriseRow.class);
    static final ListSheet FACILITIES = sheet("facilities", FacilityView.class);
    static final ListSheet BATCHES = sheet("batches", PaymentBatchView.class);
    static final ListSheet BANK_RESULT_LINES = sheet("bank-result-lines", BankResultLineView.class);
    static final ListSheet INSTRUCTIONS = sheet("instructions", PaymentInstructionView.class);
    static final ListSheet IMPORTS = sheet("imports", ImportSummary.class);
    static final ListSheet JOBS = sheet("jobs", JobView.class);
    static final ListSheet JOB_LINES = sheet("job-lines", JobLineView.class);
    static final ListSheet NOTICES = sheet("notices", NoticeView.class);
    static final ListSheet OBJECTIONS = sheet("objections", ObjectionView.class);
    static final ListSheet LEDGER_ENTRIES = sheet("ledger-entries", JournalEntryView.class);
    static final ListSheet LEDGER_BALANCES = sheet("ledger-balances", BalanceView.class);
    static final ListSheet PROGRAMMES = sheet("programmes", ProgrammeView.class);
    static final ListSheet COUNTY_ACCOUNTS = sheet("county-accounts", CountyAccountView.class);
    static final ListSheet COLLECTING_ACCOUNTS = sheet("collecting-accounts", CollectingAccountView.class);
    static final ListSheet FUND_SOURCES = sheet("fund-sources", FundSourceView.class);
    static final ListSheet TARGETS = sheet("targets", TargetView.class);
    static final ListSheet PLAN_DEADLINES = sheet("plan-deadlines", PlanDeadlineView.class);
    static final ListSheet PARAMETERS = sheet("parameters", ParameterRow.class);
    static final ListSheet TIP_OFFS = sheet("tip-offs", TipOffView.class);
    static final ListSheet TOWNSHIPS = sheet("townships", TownshipView.class);
    static final ListSheet PLACEMENTS = sheet("placements", PlacementRow.class);
    static final ListSheet WORKERS = sheet("workers", WorkerView.class);
    static final ListSheet WORKER_REPORTS = sheet("worker-reports", WorkerReportView.class);

    private ListSheets() {}

    private static ListSheet sheet(String name, Class<? extends Record> type) {
        String block = BLOCKS.get(name);
        if (block == null) {
            throw new IllegalStateException("list-sheets.txt does not describe " + name);
        }
        String[] titleAndColumns = block.split("\n", 2);
        return ListSheet.of(titleAndColumns[0].substring(name.length() + 1), type, titleAndColumns[1]);
    }

    private static Map<String, String> blocks() {
        try (InputStream text = ListSheets.class.getResourceAsStream("list-sheets.txt")) {
            if (text == null) {
                throw new IOException("list-sheets.txt is missing");
            }
            return Arrays.stream(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\n\n"))
                    .skip(1)
                    .map(String::strip)
                    .collect(Collectors.toMap(block -> block.split(" ", 2)[0], Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
