package org.yaomen.severance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.disbursement.PaymentOutcome;
import org.yaomen.disbursement.Payments;
import org.yaomen.disbursement.PaymentsReported;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/**
 * Takes a computed sheet through the second opinion, approval, commitment and payment（职工补偿支付）. What the bank says comes
 * up as events of the same transaction.
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
public class SeverancePayments {

    @Inject
    private SeveranceStore store;

    @Inject
    private SeverancePaymentStore money;

    @Inject
    private SecondOpinion opinions;

    @Inject
    private SeveranceOrders orders;

    @Inject
    private Approvals approvals;

    @Inject
    private Participations participations;

    @Inject
    private Budgets budgets;

    @Inject
    private Payments payments;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** What is looked at before approval and before payment, and what stands against it. */
    public SeveranceOpinion secondOpinion(UUID id) {
        SeveranceSheetView sheet = store.view(id);
        if (sheet.sha256() == null) {
            throw Problem.wrongState("核定表尚未核定，不能复核");
        }
        return opinions.on(sheet, clock.today());
    }

    /** Sends the frozen sheet for approval, once nothing stands against it. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public SeveranceSheetView submit(UUID id) {
        SeveranceSheetView sheet = covered(id);
        must(sheet, List.of(SeveranceSheetState.CALCULATED), "送审");
        Money amount = sheet.amount();
        if (amount == null || amount.isZero()) {
            throw Problem.wrongState("核定表没有应付金额，不需送审");
        }
        SeveranceOpinion opinion = opinions.on(sheet, clock.today());
        if (!opinion.submittable()) {
            throw refused(opinion, false);
        }
        RegionCode region = RegionCode.of(sheet.regionCode());
        participations.take(SubjectType.SEVERANCE_SHEET, id, region, "CALCULATOR");
        store.move(id, SeveranceSheetState.IN_APPROVAL);
        approvals.open(ref(sheet), region, "经济补偿核定表 " + sheet.enterpriseName(), amount);
        return recorded("severance-sheet.submit", id);
    }

    private static Problem refused(SeveranceOpinion opinion, boolean beforePayment) {
        return Problem.refused(
                ProblemType.RULE_REFUSES,
                opinion.checks().stream()
                        .filter(check -> !check.met()
                                && (beforePayment
                                        ? check.code().ofSheet()
                                        : !check.code().beforePaymentOnly()))
                        .map(check -> new Reason(check.code().name(), check.text()))
                        .toList());
    }

    /**
     * Instructs what the sheet still owes, at most {@link SeveranceOrders#MOST} payments a time; a line that something
     * stands against is passed over and named.
     */
    @RolesAllowed(Roles.CASHIER)
    public SeverancePayment pay(UUID id) {
        SeveranceSheetView sheet = covered(id);
        must(sheet, List.of(SeveranceSheetState.APPROVED, SeveranceSheetState.PAYING), "出支付指令");
        SeveranceOpinion opinion = opinions.ofSheet(sheet, clock.today());
        if (!opinion.payable()) {
            throw refused(opinion, true);
        }
        SeveranceOrders.Next next = orders.next(sheet, clock.today());
        if (next.orders().isEmpty()) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    next.held().isEmpty()
                            ? List.of(new Reason("NOTHING_TO_PAY", "没有待出指令的明细"))
                            : next.held().stream()
                                    .map(one -> new Reason(one.code().name(), one.workerName() + "：" + one.text()))
                                    .toList());
        }
        participations.take(SubjectType.SEVERANCE_SHEET, id, RegionCode.of(sheet.regionCode()), "PAYER");
        if (sheet.state() == SeveranceSheetState.APPROVED) {
            store.move(id, SeveranceSheetState.PAYING);
        }
        payments.instruct(next.orders());
        return new SeverancePayment(
                recorded("severance-sheet.pay", id),
                next.orders().size(),
                Money.sum(next.orders().stream().map(order -> order.amount()).toList()),
                next.heldLines(),
                money.paid(id).openCount(),
                next.held());
    }

    /** The first signature takes the money, a later refusal gives it back; the tax stays with it until it is remitted. */
    @PermitAll
    public void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.SEVERANCE_SHEET) {
            return;
        }
        SeveranceSheetView sheet = store.lock(moved.subject().id());
        if (moved.approved() && moved.stepNo() == 1) {
            budgets.commit(moves(sheet));
        } else if (!moved.approved() && moved.stepNo() > 1) {
            budgets.release(moves(sheet));
        }
        if (moved.finished()) {
            store.move(sheet.id(), moved.approved() ? SeveranceSheetState.APPROVED : SeveranceSheetState.REFUSED);
        }
    }

    /** A use for which there is nothing is not booked. */
    private List<BudgetMove> moves(SeveranceSheetView sheet) {
        List<BudgetMove> moves = new ArrayList<>();
        move(moves, sheet, "U2", sheet.u2());
        move(moves, sheet, "U3", sheet.u3());
        return moves;
    }

    private void move(
            List<BudgetMove> moves,
            SeveranceSheetView sheet,
            String use,
            @org.jspecify.annotations.Nullable Money amount) {
        UUID appropriation = sheet.appropriationId();
        if (amount != null && amount.isPositive() && appropriation != null) {
            moves.add(new BudgetMove(
                    SubjectType.SEVERANCE_SHEET,
                    sheet.id(),
                    RegionCode.of(sheet.regionCode()),
                    appropriation,
                    null,
                    use,
                    amount,
                    sheet.enterpriseName() + " 职工补偿 " + use,
                    clock.today()));
        }
    }

    /** Paid means that the bank said so of every line; what comes back late opens the sheet again. */
    @PermitAll
    public void follow(@Observes PaymentsReported reported) {
        List<UUID> lines = reported.outcomes().stream()
                .map(PaymentOutcome::subject)
                .filter(subject -> subject.type() == SubjectType.SEVERANCE_LINE)
                .map(SubjectRef::id)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        for (UUID id : money.sheetsOf(lines)) {
            SeveranceSheetView sheet = store.lock(id);
            if (sheet.state() == SeveranceSheetState.TAKEN_BACK) {
                continue; // what stands of it is paid line by line
            }
            SeveranceSheetState now = money.anyUnpaid(id) ? SeveranceSheetState.PAYING : SeveranceSheetState.PAID;
            if (sheet.state() != now) {
                store.move(id, now);
            }
        }
    }

    private SeveranceSheetView covered(UUID id) {
        SeveranceSheetView sheet = store.lock(id);
        user.mustCover(RegionCode.of(sheet.regionCode()), "核定表");
        return sheet;
    }

    private static void must(SeveranceSheetView sheet, List<SeveranceSheetState> states, String what) {
        if (!states.contains(sheet.state())) {
            throw Problem.wrongState("核定表当前状态不允许" + what);
        }
    }

    static SubjectRef ref(SeveranceSheetView sheet) {
        String sha256 = sheet.sha256();
        if (sha256 == null) {
            throw Problem.wrongState("核定表尚未核定");
        }
        return new SubjectRef(SubjectType.SEVERANCE_SHEET, sheet.id(), sha256);
    }

    private SeveranceSheetView recorded(String action, UUID id) {
        SeveranceSheetView view = store.view(id);
        audit.record(
                RegionCode.of(view.regionCode()),
                Change.of(action, SeveranceSheets.SUBJECT, id).to(view));
        return view;
    }
}
