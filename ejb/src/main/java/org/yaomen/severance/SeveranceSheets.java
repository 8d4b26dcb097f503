package org.yaomen.severance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.EnterpriseView;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.job.JobDetail;
import org.yaomen.job.JobKind;
import org.yaomen.job.Jobs;
import org.yaomen.job.NewJob;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;

/**
 * Keeps compensation sheets（经济补偿核定表）: human resources say what happened to whom, finance computes, and every line can
 * be explained and computed again.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({
    Roles.HR_CLERK,
    Roles.HR_REVIEWER,
    Roles.FINANCE_CLERK,
    Roles.FINANCE_REVIEWER,
    Roles.FINANCE_APPROVER,
    Roles.CASHIER,
    Roles.AUDITOR
})
public class SeveranceSheets {

    /** Which sheets are wanted; every part may be left out（查询条件）. */
    public record Query(
            @Nullable UUID enterpriseId,
            @Nullable UUID programmeId,
            @Nullable SeveranceSheetState state,
            @Nullable String words) {}

    /** Which lines of a sheet are wanted（明细查询条件）. */
    public record LineQuery(
            @Nullable SeveranceKind kind,
            @Nullable SeveranceLineState state,
            @Nullable String words) {}

    static final String SUBJECT = "SEVERANCE_SHEET";

    private static final Money MOST = Money.of("100000000.00");

    @Inject
    private SeveranceStore store;

    @Inject
    private SeverancePaymentStore payments;

    @Inject
    private SeveranceLists lists;

    @Inject
    private SeveranceTerms terms;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Programmes programmes;

    @Inject
    private Appropriations appropriations;

    @Inject
    private Participations participations;

    @Inject
    private Jobs jobs;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Begins a sheet with everybody on the roster who is on no other; one that is revised is left behind. */
    @RolesAllowed(Roles.HR_CLERK)
    public SeveranceSheetDetail make(SeveranceSheetTerms asked) {
        EnterpriseView enterprise = enterprises.get(asked.enterpriseId());
        RegionCode region = RegionCode.of(enterprise.regionCode());
        user.mustCover(region, "企业");
        programmes.get(asked.programmeId());
        new FigureCheck()
                .positive("/localMonthlyWage", "当地月平均工资", asked.localMonthlyWage(), MOST)
                .positive("/localAnnualWage", "当地年平均工资", asked.localAnnualWage(), MOST)
                .amount("/minimumWage", "最低工资标准", asked.minimumWage(), MOST)
                .stop();
        leaveBehind(asked);
        long workers = store.onRoster(asked);
        if (workers == 0) {
            throw Problem.field("/enterpriseId", "该企业在此政策项目下没有可列入的职工：花名册为空，或均已在其他核定表中");
        }
        UUID id = UUID.randomUUID();
        store.add(id, region.code(), asked, workers, by());
        participations.take(SubjectType.SEVERANCE_SHEET, id, region, "MAKER");
        return recorded("severance-sheet.make", region, get(id));
    }

    private void leaveBehind(SeveranceSheetTerms asked) {
        if (asked.revises() == null) {
            return;
        }
        SeveranceSheetView before = store.lock(asked.revises());
        if (!before.enterpriseId().equals(asked.enterpriseId())
                || !before.programmeId().equals(asked.programmeId())) {
            throw Problem.field("/revises", "所取代的核定表不属于该企业和政策项目");
        }
        if (before.state() == SeveranceSheetState.TAKEN_BACK) {
            return; // it stays what it is; only what was said of its workers is taken over
        }
        if (before.state() != SeveranceSheetState.CALCULATED && before.state() != SeveranceSheetState.REFUSED) {
            throw Problem.wrongState("只有已核定未送审、审批未通过或已撤销的核定表可以重新填报");
        }
        store.move(before.id(), SeveranceSheetState.SUPERSEDED);
    }

    /** Says otherwise of one worker, until the calculation begins. */
    @RolesAllowed(Roles.HR_CLERK)
    public SeveranceFactView change(UUID id, UUID worker, int version, SeveranceFactTerms asked) {
        SeveranceSheetView sheet = store.lock(id);
        RegionCode region = RegionCode.of(sheet.regionCode());
        user.mustCover(region, "核定表");
        must(sheet, SeveranceSheetState.DRAFT, "填报");
        new FigureCheck()
                .wrong(asked.leftOn().isBefore(asked.hiredOn()), "/leftOn", "最后在职日期不能早于工作年限起算日期 " + asked.hiredOn())
                .amount("/wageArrears", "拖欠工资", asked.wageArrears(), MOST)
                .amount("/insuranceArrears", "社保欠费", asked.insuranceArrears(), MOST)
                .stop();
        SeveranceFactView before = store.fact(id, worker);
        participations.take(SubjectType.SEVERANCE_SHEET, id, region, "MAKER");
        store.change(id, worker, version, asked, by());
        SeveranceFactView after = store.fact(id, worker);
        audit.record(
                region,
                Change.of("severance-sheet.fact", SUBJECT, id).from(before).to(after));
        return after;
    }

    /** Computes every line as a job; from now on the facts are closed. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public JobDetail calculate(UUID id, CalculateSeverance command) {
        SeveranceSheetView sheet = store.lock(id);
        RegionCode region = RegionCode.of(sheet.regionCode());
        user.mustCover(region, "核定表");
        must(sheet, SeveranceSheetState.DRAFT, "核定");
        AppropriationView money = appropriations.get(command.appropriationId());
        if (!money.regionCode().equals(sheet.regionCode())
                || !money.programmeId().equals(sheet.programmeId())
                || !money.state().equals("ISSUED")) {
            throw Problem.field("/appropriationId", "指标须已下达，且属于本地区和所选政策项目");
        }
        if (command.payOn().isBefore(clock.today())) {
            throw Problem.field("/payOn", "拟支付日期不能早于今日 " + clock.today());
        }
        participations.take(SubjectType.SEVERANCE_SHEET, id, region, "CALCULATOR");
        JobDetail job = jobs.start(new NewJob(
                JobKind.SEVERANCE_CALCULATION,
                region,
                sheet.enterpriseName() + " 经济补偿核定，" + sheet.workers() + " 人",
                new SeveranceScope(id),
                sheet.workers()));
        store.calculating(id, command, job.id(), user.name());
        recorded("severance-sheet.calculate", region, get(id));
        return job;
    }

    public SeveranceSheetDetail get(UUID id) {
        return new SeveranceSheetDetail(store.view(id), payments.paid(id));
    }

    public Page<SeveranceSheetView> list(Query query, PageRequest page) {
        return lists.sheets(query, page);
    }

    public Page<SeveranceFactView> facts(UUID id, @Nullable String words, PageRequest page) {
        return lists.facts(store.view(id).id(), words, page);
    }

    public Page<SeveranceLineView> lines(UUID id, LineQuery query, PageRequest page) {
        return lists.lines(store.view(id).id(), query, page);
    }

    /** A line by itself: of which sheet, whose, and how it is paid. */
    public SeveranceLineView line(UUID line) {
        return store.line(line);
    }

    /** Everything behind a line's figure. */
    public SeveranceProof proof(UUID id, UUID line) {
        SeveranceStore.Frozen frozen = frozen(id, line);
        return new SeveranceProof(store.line(line), frozen.read(), frozen.document());
    }

    /** Computes a line again from its frozen facts, and says equal or what differs; stores nothing. */
    public SeveranceProof.Recomputed replay(UUID id, UUID line) {
        SeveranceStore.Frozen frozen = frozen(id, line);
        SeveranceDocument stored = frozen.read();
        SeveranceDocument again =
                SeveranceFreezer.again(stored, terms.of(stored.facts().regionCode()));
        String recomputed = Sha256.hex(Canonical.write(again));
        List<String> differences = new ArrayList<>();
        differ(differences, "金额", stored.amount(), again.amount());
        differ(differences, "个人所得税", stored.tax(), again.tax());
        differ(differences, "计算步骤", stored.lines(), again.lines());
        differ(differences, "计税步骤", stored.taxLines(), again.taxLines());
        differ(differences, "参数版本", stored.parameters(), again.parameters());
        differ(differences, "原因", stored.reasons(), again.reasons());
        return new SeveranceProof.Recomputed(
                frozen.sha256().equals(recomputed), frozen.sha256(), recomputed, List.copyOf(differences));
    }

    private static void differ(List<String> differences, String what, Object stored, Object again) {
        if (!stored.equals(again)) {
            differences.add(what);
        }
    }

    private SeveranceStore.Frozen frozen(UUID id, UUID line) {
        return store.frozen(store.view(id).id(), line).orElseThrow(() -> Problem.notFound("核定明细"));
    }

    private static void must(SeveranceSheetView sheet, SeveranceSheetState state, String what) {
        if (sheet.state() != state) {
            throw new Problem(ProblemType.WRONG_STATE, "核定表当前状态不允许" + what);
        }
    }

    private SeveranceStore.By by() {
        return new SeveranceStore.By(user.name(), clock.now());
    }

    private SeveranceSheetDetail recorded(String action, RegionCode region, SeveranceSheetDetail detail) {
        audit.record(region, Change.of(action, SUBJECT, detail.sheet().id()).to(detail.sheet()));
        return detail;
    }
}
