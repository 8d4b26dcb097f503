package org.yaomen.placement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.programme.Parameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.worker.InsuranceScheme;
import org.yaomen.worker.RetirementFacts;
import org.yaomen.worker.Retirements;
import org.yaomen.worker.WorkerView;
import org.yaomen.worker.Workers;

/**
 * Keeps where every worker of a roster went and how they fare（职工安置去向）: put down by the clerks of human resources, read,
 * masked, by who reads rosters.
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
public class Placements {

    /**
     * Which workers are wanted（查询条件）; every part may be left out. {@code on}: where they stood on that day, by what was
     * recorded until {@code knownAt}, rather than now.
     */
    public record Query(
            @Nullable String words,
            @Nullable UUID enterpriseId,
            @Nullable UUID programmeId,
            @Nullable PlacementStatus status,
            @Nullable TrackGroup track,
            @Nullable Boolean overdue,
            @Nullable Boolean reopened,
            @Nullable LocalDate on,
            @Nullable Instant knownAt) {}

    private static final String SUBJECT = "WORKER";

    @Inject
    private PlacementStore store;

    @Inject
    private MonthStore months;

    @Inject
    private Workers workers;

    @Inject
    private Retirements retirements;

    @Inject
    private Parameters parameters;

    @Inject
    private Attachments attachments;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Takes the place of what stood before. */
    @RolesAllowed(Roles.HR_CLERK)
    public LifeLine place(PlacementTerms terms) {
        WorkerView worker = covered(terms.workerId());
        RegionCode region = RegionCode.of(worker.regionCode());
        PlacementStore.@Nullable Stands now = store.stands(worker.id()).orElse(null);
        if (terms.follows() != (now == null ? 0 : now.seqNo())) {
            throw Problem.stale();
        }
        Boolean earlyEnough = check(terms, worker, now);
        store.insert(PlacementStore.NewRecord.placed(terms, earlyEnough), user.name(), clock.now());
        audit.record(
                region,
                Change.of("placement.place", SUBJECT, worker.id())
                        .because(terms.reason())
                        .to(terms));
        return lifeLine(worker.id());
    }

    /** Whether an early retirement comes early enough, as it will be kept; null for any other placement. */
    private @Nullable Boolean check(PlacementTerms terms, WorkerView worker, PlacementStore.@Nullable Stands now) {
        RegionCode region = RegionCode.of(worker.regionCode());
        ParametersInForce rules = parameters.of(region, terms.startedOn(), PlacementRules.PARAMETERS);
        RetirementFacts ages = retirements.of(worker);
        PlacementRules.Before before = new PlacementRules.Before(
                now == null || now.recordId() == null ? null : now.status(),
                now == null || now.recordId() == null ? null : now.since(),
                store.plan(worker.enterpriseId(), worker.programmeId(), terms.startedOn())
                        .orElse(null));
        List<FieldError> errors = new ArrayList<>(PlacementRules.check(
                terms,
                new PlacementRules.Person(worker.contractFrom(), worker.specialCases(), ages),
                before,
                rules,
                clock.today()));
        String file = terms.attachmentSha256();
        if (file != null && !attachments.has(region, file)) {
            errors.add(new FieldError("/attachmentSha256", "没有这份附件，请先上传"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        return terms.status() == PlacementStatus.CH3
                ? PlacementRules.isEarlyEnough(terms.startedOn(), ages, rules)
                : null;
    }

    /** Takes the record that stands back; what stood before it stands again. */
    @RolesAllowed(Roles.HR_CLERK)
    public LifeLine reverse(UUID recordId, PlacementReversal reversal) {
        PlacementRecordView record = store.record(recordId).orElseThrow(() -> Problem.notFound("去向记录"));
        WorkerView worker = covered(record.workerId());
        PlacementStore.Stands now = store.stands(worker.id()).orElseThrow();
        if (!recordId.equals(now.recordId())) {
            throw Problem.wrongState("只能冲销现行的去向记录");
        }
        PlacementStatus after = store.records(worker.id()).stream()
                .filter(each -> each.counts() && each.seqNo() < record.seqNo())
                .reduce((first, second) -> second)
                .map(PlacementRecordView::status)
                .orElse(PlacementStatus.WAITING);
        store.insert(
                PlacementStore.NewRecord.reversed(record, now.seqNo() + 1, after, clock.today(), reversal.reason()),
                user.name(),
                clock.now());
        audit.record(
                RegionCode.of(worker.regionCode()),
                Change.of("placement.reverse", SUBJECT, worker.id())
                        .because(reversal.reason())
                        .from(record));
        return lifeLine(worker.id());
    }

    /** How a worker was found to fare; where the place has come to an end, the worker waits again from that day. */
    @RolesAllowed(Roles.HR_CLERK)
    public LifeLine followUp(FollowUpTerms terms) {
        WorkerView worker = covered(terms.workerId());
        PlacementStore.@Nullable Stands now = store.stands(worker.id()).orElse(null);
        UUID record = now == null ? null : now.recordId();
        if (now == null || record == null || !now.status().isFollowedUp()) {
            throw Problem.wrongState("该职工没有需要回访的去向");
        }
        List<FieldError> errors = new ArrayList<>();
        if (terms.followedOn().isAfter(clock.today())) {
            errors.add(new FieldError("/followedOn", "回访日期不能晚于今日"));
        }
        if (terms.followedOn().isBefore(now.since())) {
            errors.add(new FieldError("/followedOn", "不能早于去向的起始日期 " + now.since()));
        }
        boolean lapsed = terms.outcome() == FollowUpOutcome.LAPSED;
        if (lapsed && !now.status().mayLapse()) {
            errors.add(new FieldError("/outcome", "仍失业的职工没有可中断的去向"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        store.followUp(terms, record, user.name(), clock.now());
        if (lapsed) {
            store.insert(
                    PlacementStore.NewRecord.lapsed(worker.id(), now.seqNo() + 1, terms.followedOn(), terms.note()),
                    user.name(),
                    clock.now());
        }
        audit.record(
                RegionCode.of(worker.regionCode()),
                Change.of(lapsed ? "placement.lapse" : "placement.follow-up", SUBJECT, worker.id())
                        .because(terms.note())
                        .to(terms));
        return lifeLine(worker.id());
    }

    /** Which schemes were paid in each month, for one worker or a list of them. */
    @RolesAllowed(Roles.HR_CLERK)
    public InsuranceMonthsRecorded insure(InsuranceMonthsTerms terms) {
        YearMonth from = YearMonth.parse(terms.from());
        YearMonth to = YearMonth.parse(terms.to());
        List<FieldError> errors = new ArrayList<>();
        if (to.isBefore(from) || to.isAfter(from.plusMonths(35))) {
            errors.add(new FieldError("/to", "止月须在起月之后，一次至多 36 个月"));
        }
        if (to.isAfter(YearMonth.from(clock.today()))) {
            errors.add(new FieldError("/to", "不能晚于本月"));
        }
        if (new HashSet<>(terms.workerIds()).size() < terms.workerIds().size()) {
            errors.add(new FieldError("/workerIds", "同一职工重复"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        terms.workerIds().forEach(this::covered);
        int put = months.insure(terms, user.name(), clock.now());
        terms.workerIds()
                .forEach(id -> audit.record(
                        RegionCode.of(workers.get(id).regionCode()),
                        Change.of("placement.insurance-months", SUBJECT, id)
                                .to(new Insured(terms.from(), terms.to(), terms.schemes()))));
        return new InsuranceMonthsRecorded(terms.workerIds().size(), put);
    }

    /** What was put down of one worker（缴费登记内容）, as the audit record keeps it. */
    record Insured(String from, String to, List<InsuranceScheme> schemes) {}

    public Page<PlacementRow> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Of an enterprise and a programme, whatever else the filter says: the parts sum to the whole. */
    public PlacementSummary summary(Query query) {
        return store.summary(query);
    }

    /** Posts, money, insurance and follow-ups of one worker, month by month. */
    public LifeLine lifeLine(UUID workerId) {
        WorkerView worker = workers.get(workerId);
        LocalDate today = clock.today();
        if (worker.flags().contains("SAME_PERSON")) {
            workers.alike(workerId);
        }
        LifeLines.Known known = new LifeLines.Known(
                store.records(workerId),
                months.insured(workerId),
                store.money(workerId),
                store.elsewhere(workerId),
                store.marked(workerId));
        List<LifeLine.LifeLineMonth> line = LifeLines.months(known, today);
        PlacementStore.@Nullable Stands now = store.stands(workerId).orElse(null);
        return new LifeLine(
                workerId,
                now == null ? PlacementStatus.WAITING : now.status(),
                now != null && now.reopened(),
                now == null ? 0 : now.seqNo(),
                now == null ? null : now.recordId(),
                now == null ? null : now.followUpOn(),
                (int) line.stream().filter(LifeLine.LifeLineMonth::red).count(),
                known.records(),
                store.followUps(workerId),
                known.money(),
                line);
    }

    private WorkerView covered(UUID workerId) {
        WorkerView worker = workers.get(workerId);
        user.mustCover(RegionCode.of(worker.regionCode()), "职工");
        return worker;
    }
}
