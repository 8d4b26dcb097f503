package org.yaomen.subsidy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.disbursement.PaymentOrder;
import org.yaomen.disbursement.PaymentOutcome;
import org.yaomen.disbursement.Payments;
import org.yaomen.disbursement.PaymentsReported;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;
import org.yaomen.worker.WorkerPayees;

/**
 * Takes a sheet of subsidies through approval, commitment and payment（安置补贴支付）. What the bank says comes up as events of the
 * same transaction.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
public class SubsidyPayments {

    @Inject
    private SubsidySheetStore store;

    @Inject
    private SubsidyStore claims;

    @Inject
    private SubsidyRules rules;

    @Inject
    private WorkerPayees payees;

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

    /** Sends the frozen sheet for approval, once nothing stands against it. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public SubsidySheetView submit(UUID id) {
        SubsidySheetView sheet = covered(id);
        must(sheet, List.of(SubsidySheetState.CALCULATED), "送审");
        List<SubsidyStore.Frozen> lines = store.lines(id);
        List<SubsidyHeld> held = SubsidySheets.held(
                lines, found(lines).stream().filter(one -> !one.code().beforePaymentOnly()));
        if (!held.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, SubsidySheets.named(held));
        }
        RegionCode region = RegionCode.of(sheet.regionCode());
        participations.take(SubjectType.SUBSIDY_SHEET, id, region, "CALCULATOR");
        store.move(id, SubsidySheetState.IN_APPROVAL);
        approvals.open(
                new SubjectRef(SubjectType.SUBSIDY_SHEET, id, sheet.sha256()),
                region,
                "安置补贴核定表 " + sheet.sheetNo() + " " + sheet.kind().label(),
                sheet.amount());
        return recorded("subsidy-sheet.submit", id);
    }

    /** Instructs what the sheet still owes; a claim that something stands against is passed over and named. */
    @RolesAllowed(Roles.CASHIER)
    public SubsidyPayment pay(UUID id) {
        SubsidySheetView sheet = covered(id);
        must(sheet, List.of(SubsidySheetState.APPROVED, SubsidySheetState.PAYING), "出支付指令");
        List<SubsidyStore.Frozen> lines = store.toPay(id);
        List<SubsidyHeld> held = SubsidySheets.held(lines, found(lines).stream());
        Set<UUID> stopped = held.stream().map(SubsidyHeld::claimId).collect(Collectors.toSet());
        List<PaymentOrder> orders = orders(
                sheet,
                lines.stream().filter(line -> !stopped.contains(line.claimId())).toList());
        if (orders.isEmpty()) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    held.isEmpty() ? List.of(new Reason("NOTHING_TO_PAY", "没有待出指令的明细")) : SubsidySheets.named(held));
        }
        participations.take(SubjectType.SUBSIDY_SHEET, id, RegionCode.of(sheet.regionCode()), "PAYER");
        if (sheet.state() == SubsidySheetState.APPROVED) {
            store.move(id, SubsidySheetState.PAYING);
        }
        payments.instruct(orders);
        return new SubsidyPayment(
                recorded("subsidy-sheet.pay", id),
                orders.size(),
                Money.sum(orders.stream().map(PaymentOrder::amount).toList()),
                held.size(),
                held.stream().limit(SubsidySheets.SHOWN).toList());
    }

    /** What the database finds, and a line that computes to another text than the signed one. */
    private List<SubsidyStore.Found> found(List<SubsidyStore.Frozen> lines) {
        List<SubsidyStore.Found> found = new ArrayList<>(
                claims.findings(lines.stream().map(SubsidyStore.Frozen::claimId).toList(), clock.today()));
        if (lines.isEmpty()) {
            return found;
        }
        Function<LocalDate, ParametersInForce> inForce =
                rules.of(lines.get(0).read().facts().regionCode());
        for (SubsidyStore.Frozen line : lines) {
            String again = Canonical.write(SubsidyCalculator.freeze(line.read().facts(), inForce));
            if (!Sha256.hex(again).equals(line.sha256())) {
                found.add(new SubsidyStore.Found(line.claimId(), SubsidyCheck.FORMULA));
            }
        }
        return found.stream().distinct().toList();
    }

    private List<PaymentOrder> orders(SubsidySheetView sheet, List<SubsidyStore.Frozen> lines) {
        Map<UUID, BankDetails> accounts = payees.accounts(lines.stream()
                .map(line -> line.read().facts().workerId())
                .distinct()
                .toList());
        List<PaymentOrder> orders = new ArrayList<>();
        for (SubsidyStore.Frozen line : lines) {
            SubsidyDocument document = line.read();
            BankDetails account = accounts.get(document.facts().workerId());
            if (account != null) {
                orders.add(new PaymentOrder(
                        new SubjectRef(SubjectType.SUBSIDY_CLAIM, line.claimId(), line.sha256()),
                        RegionCode.of(sheet.regionCode()),
                        sheet.appropriationId(),
                        null,
                        sheet.useCode(),
                        document.amount(),
                        document.facts().workerName(),
                        account,
                        document.kind().label(),
                        sheet.synthetic()));
            }
        }
        return orders;
    }

    /** The first signature takes the money, a later refusal gives it back. */
    @PermitAll
    public void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.SUBSIDY_SHEET) {
            return;
        }
        SubsidySheetView sheet = store.lock(moved.subject().id());
        if (moved.approved() && moved.stepNo() == 1) {
            budgets.commit(List.of(move(sheet)));
        } else if (!moved.approved() && moved.stepNo() > 1) {
            budgets.release(List.of(move(sheet)));
        }
        if (moved.finished()) {
            store.move(sheet.id(), moved.approved() ? SubsidySheetState.APPROVED : SubsidySheetState.REFUSED);
        }
    }

    private BudgetMove move(SubsidySheetView sheet) {
        return new BudgetMove(
                SubjectType.SUBSIDY_SHEET,
                sheet.id(),
                RegionCode.of(sheet.regionCode()),
                sheet.appropriationId(),
                null,
                sheet.useCode(),
                sheet.amount(),
                sheet.kind().label() + " " + sheet.sheetNo(),
                clock.today());
    }

    /** Paid means that the bank said so of every line; what comes back late opens the sheet again. */
    @PermitAll
    public void follow(@Observes PaymentsReported reported) {
        List<UUID> paid = reported.outcomes().stream()
                .map(PaymentOutcome::subject)
                .filter(subject -> subject.type() == SubjectType.SUBSIDY_CLAIM)
                .map(SubjectRef::id)
                .toList();
        if (paid.isEmpty()) {
            return;
        }
        for (UUID id : store.sheetsOf(paid)) {
            SubsidySheetView sheet = store.lock(id);
            SubsidySheetState now = store.anyUnpaid(id) ? SubsidySheetState.PAYING : SubsidySheetState.PAID;
            if (sheet.state() != now) {
                store.move(id, now);
            }
        }
    }

    private SubsidySheetView covered(UUID id) {
        SubsidySheetView sheet = store.lock(id);
        user.mustCover(RegionCode.of(sheet.regionCode()), "补贴核定表");
        return sheet;
    }

    private static void must(SubsidySheetView sheet, List<SubsidySheetState> states, String what) {
        if (!states.contains(sheet.state())) {
            throw Problem.wrongState("补贴核定表当前状态不允许" + what);
        }
    }

    private SubsidySheetView recorded(String action, UUID id) {
        SubsidySheetView view = store.view(id);
        audit.record(
                RegionCode.of(view.regionCode()),
                Change.of(action, SubsidySheets.SUBJECT, id).to(view));
        return view;
    }
}
