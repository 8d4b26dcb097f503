package org.yaomen.socialinsurance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CalendarTable;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.worker.InsuranceScheme;
import org.yaomen.worker.WorkerView;
import org.yaomen.worker.Workers;

/**
 * Moves a worker's pension, medical or unemployment insurance from the old place to the new（社保关系转移接续）: the case goes
 * from desk to desk and is seen by these two. The money is between insurance funds; it is declared here, not paid.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER, Roles.AUDITOR})
public class Transfers {

    /** Which transfers are wanted（转移查询条件）; {@code mine}: those on a desk of the caller's regions. */
    public record Query(
            @Nullable InsuranceScheme scheme,
            @Nullable TransferState state,
            @Nullable UUID workerId,
            @Nullable Boolean overdue,
            @Nullable Boolean mine,
            @Nullable String words) {}

    static final String SUBJECT = "INSURANCE_TRANSFER";

    @Inject
    private TransferStore store;

    @Inject
    private TransferStepStore steps;

    @Inject
    private Workers workers;

    @Inject
    private TransferFileStore files;

    @Inject
    private TransferCalculations calculations;

    @Inject
    private Attachments attachments;

    @Inject
    private CalendarTable calendars;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail open(OpenTransfer terms) {
        WorkerView worker = workers.get(terms.workerId());
        RegionCode region = RegionCode.of(worker.regionCode());
        user.mustCover(region, "职工");
        AgencyView from = steps.agency(terms.fromAgencyId());
        AgencyView to = steps.agency(terms.toAgencyId());
        List<TransferStepView> inForce = steps.inForce(terms.scheme(), clock.today());
        TransferRules.mustOpen(terms.scheme(), worker, inForce, clock.today());
        TransferRules.mustBeTwoPlaces(region, from, to);
        store.running(worker.id(), terms.scheme()).ifPresent(running -> {
            throw new Problem(ProblemType.DUPLICATE, "该职工的" + terms.scheme().label() + "已有未办结的转移");
        });
        UUID id = UUID.randomUUID();
        TransferDocument document = calculations.freeze(id, terms.scheme(), region, terms.facts(), inForce);
        store.open(id, terms, inForce.get(0).effectiveFrom(), by());
        calculations.keep(document, by());
        return recorded(region, Change.of("insurance-transfer.open", SUBJECT, id));
    }

    /** Another calculation in the place of the one before, while no money has moved. */
    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail calculate(UUID id, TransferFacts facts) {
        TransferView transfer = store.view(id);
        RegionCode region = TransferRules.region(transfer, TransferSide.OLD);
        user.mustCover(region, "转出地");
        TransferRules.mustBeOpen(transfer);
        if (!transfer.sent().isZero()) {
            throw Problem.wrongState("已划转资金，不能重新测算");
        }
        calculations.keep(calculations.freeze(id, transfer.scheme(), region, facts, stepsOf(transfer)), by());
        return recorded(region, Change.of("insurance-transfer.calculate", SUBJECT, id));
    }

    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail done(UUID id, TransferStepDone done) {
        TransferView transfer = store.view(id);
        TransferStepView step = TransferRules.current(transfer, stepsOf(transfer), done.stepNo());
        RegionCode region = mustBeHere(transfer, step.side());
        TransferRules.mustBeDone(transfer, step, done, clock.today());
        String file = done.attachmentSha256();
        if (file != null && !attachments.has(region, file)) {
            throw Problem.field("/attachmentSha256", "没有这份附件，请先上传");
        }
        store.record(id, TransferStore.NewEvent.done(step, done), by());
        return recorded(
                region, Change.of("insurance-transfer.step", SUBJECT, id).because(step.name()));
    }

    /** Back to the other place, to be corrected; the clock of this step starts anew or goes on when the case returns. */
    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail giveBack(UUID id, TransferReturn back) {
        TransferView transfer = store.view(id);
        List<TransferStepView> all = stepsOf(transfer);
        TransferStepView step = TransferRules.current(transfer, all, back.stepNo());
        RegionCode region = mustBeHere(transfer, step.side());
        TransferRules.mustBeInTime(transfer, "/happenedOn", back.happenedOn(), clock.today());
        TransferRules.mustGoBack(all, step);
        store.record(id, TransferStore.NewEvent.returned(step, back), by());
        return recorded(
                region, Change.of("insurance-transfer.return", SUBJECT, id).because(back.reason()));
    }

    /** More money, or money that went back, until what was sent is what came. */
    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail correctMoney(UUID id, TransferMoneyCorrection correction) {
        TransferView transfer = store.view(id);
        RegionCode region = mustBeHere(transfer, correction.side());
        TransferRules.mustCorrect(transfer, correction, clock.today());
        store.record(id, TransferStore.NewEvent.corrected(correction, clock.today()), by());
        return recorded(
                region, Change.of("insurance-transfer.money", SUBJECT, id).because(correction.reason()));
    }

    @RolesAllowed(Roles.HR_CLERK)
    public TransferDetail withdraw(UUID id, TransferWithdrawal withdrawal) {
        TransferView transfer = store.view(id);
        TransferRules.mustBeOpen(transfer);
        if (!transfer.sent().isZero() || !transfer.received().isZero()) {
            throw Problem.wrongState("已划转资金，不能撤回");
        }
        TransferSide side = sides(transfer).get(0);
        store.record(id, TransferStore.NewEvent.withdrawn(side, clock.today(), withdrawal.reason()), by());
        return recorded(
                TransferRules.region(transfer, side),
                Change.of("insurance-transfer.withdraw", SUBJECT, id).because(withdrawal.reason()));
    }

    /** What each year brings, by the last calculation. */
    public Page<TransferYearView> years(UUID id, PageRequest page) {
        return store.years(store.view(id).id(), page);
    }

    public TransferDetail get(UUID id) {
        TransferView transfer = store.view(id);
        List<TransferStepView> all = stepsOf(transfer);
        List<TransferEventView> events = store.events(id);
        Integer stepNo = transfer.stepNo();
        return new TransferDetail(
                transfer,
                all,
                TransferClock.runs(all, transfer.openedOn(), events, calendars.calendar(), clock.today()),
                events,
                calculations.last(id, all),
                files.list(id),
                sides(transfer),
                stepNo == null ? null : TransferClock.before(all, stepNo).orElse(null));
    }

    public Page<TransferView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    private List<TransferStepView> stepsOf(TransferView transfer) {
        return steps.inForce(transfer.scheme(), transfer.stepsFrom());
    }

    private RegionCode mustBeHere(TransferView transfer, TransferSide side) {
        RegionCode region = TransferRules.region(transfer, side);
        if (!user.region().covers(region)) {
            throw new Problem(ProblemType.FORBIDDEN, "此环节由" + side.label() + "经办机构办理");
        }
        return region;
    }

    private List<TransferSide> sides(TransferView transfer) {
        return Stream.of(TransferSide.values())
                .filter(side -> user.region().covers(TransferRules.region(transfer, side)))
                .toList();
    }

    private TransferStore.By by() {
        return new TransferStore.By(user.name(), clock.today(), clock.now());
    }

    private TransferDetail recorded(RegionCode region, Change change) {
        TransferDetail detail = get(UUID.fromString(change.subjectId()));
        audit.record(region, change.to(detail.transfer()));
        return detail;
    }
}
