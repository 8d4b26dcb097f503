package org.yaomen.disbursement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.disbursement.PaymentEvent.Evidence;
import org.yaomen.disbursement.PaymentOutcome.Outcome;
import org.yaomen.fund.Budgets;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** What is done by hand when a payment did not go through as sent（重付、退票与存疑处理）. */
@Stateless
@RegionScoped
public class PaymentCorrections {

    @Inject
    private InstructionStore store;

    @Inject
    private BatchStore batches;

    @Inject
    private Booking booking;

    @Inject
    private Budgets budgets;

    @Inject
    private Attachments attachments;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    @Inject
    private Event<PaymentReissued> reissued;

    /** A new instruction for a returned one, once; it goes through batch and approval like any other. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public PaymentInstructionView reissue(UUID id, int version, ReissueCommand command) {
        PaymentInstruction returned = locked(id, version);
        if (store.hasReissue(id)) {
            throw Problem.wrongState("该退回支付已更正重付过，不能再次重付");
        }
        PaymentEvent.Stamp stamp = booking.stamp();
        BankDetails corrected = returned.account()
                .corrected(
                        keys,
                        command.account().name().strip(),
                        command.account().number().number(),
                        command.account().bankCode().number());
        PaymentInstruction next = returned.reissue(corrected, stamp.by(), stamp.at());
        Payments.mustBePayable(List.of(next), keys);
        store.add(next);
        store.add(new PaymentEvent(next, PaymentEventKind.INSTRUCTED, Evidence.NONE, stamp));
        store.flush();
        budgets.instruct(List.of(next.budgetMove("更正重付 " + next.payeeName(), clock.today())));
        reissued.fire(new PaymentReissued(next.subject()));
        PaymentInstructionView view = view(next.id());
        audit.record(
                next.region(),
                Change.of("payment-instruction.reissue", "PAYMENT_INSTRUCTION", next.id())
                        .because(command.reason())
                        .from(view(id))
                        .to(view));
        return view;
    }

    /** The bank gives back what it had settled: payment and instruction are mirrored in the books. */
    @RolesAllowed(Roles.FINANCE_REVIEWER)
    public PaymentInstructionView lateReturn(UUID id, int version, LateReturnCommand command) {
        PaymentInstruction paid = locked(id, version);
        if (paid.state() != InstructionState.PAID) {
            throw Problem.wrongState("只有银行已确认支付的指令才有付讫后退票");
        }
        mustNotLieAhead(command.bookedOn());
        PaymentInstructionView before = view(id);
        Evidence evidence =
                new Evidence(command.bankReference(), "LATE_RETURN", command.reason(), command.bookedOn(), null);
        booking.book(List.of(new Booking.Item(paid, Outcome.RETURNED, evidence)));
        return recorded("payment-instruction.late-return", before, command.reason());
    }

    /** Settles a payment in doubt by the bank's written evidence; not by whoever made or sent it. */
    @RolesAllowed(Roles.FINANCE_REVIEWER)
    public PaymentInstructionView resolve(UUID id, int version, ResolveCommand command) {
        PaymentInstruction doubtful = locked(id, version);
        if (doubtful.state() != InstructionState.IN_DOUBT) {
            throw Problem.wrongState("只有存疑的支付才需要人工处理");
        }
        if (command.outcome() == Outcome.IN_DOUBT) {
            throw Problem.field("/outcome", "须为 PAID 或 RETURNED");
        }
        mustNotLieAhead(command.bookedOn());
        UUID batchId = doubtful.batchId();
        if (doubtful.createdBy().equals(user.name())
                || (batchId != null && batches.find(batchId).wasHandledBy(user.name()))) {
            throw new Problem(ProblemType.FOUR_EYES, "该笔由您制单或发送，须由另一人处理");
        }
        if (!attachments.has(doubtful.region(), command.attachmentSha256())) {
            throw Problem.field("/attachmentSha256", "没有摘要为此的证明材料，请先上传");
        }
        PaymentInstructionView before = view(id);
        Evidence evidence = new Evidence(
                command.bankReference(),
                "BY_HAND",
                command.reason() + "（证明材料 " + command.attachmentSha256() + "）",
                command.bookedOn(),
                null);
        booking.book(List.of(new Booking.Item(doubtful, command.outcome(), evidence)));
        return recorded("payment-instruction.resolve", before, command.reason());
    }

    private void mustNotLieAhead(@Nullable LocalDate bookedOn) {
        if (bookedOn != null && bookedOn.isAfter(clock.today())) {
            throw Problem.field("/bookedOn", "银行记账日期不能晚于今天");
        }
    }

    /** The batch is locked before its lines, as everywhere. */
    private PaymentInstruction locked(UUID id, int version) {
        UUID batchId = view(id).batchId();
        if (batchId != null) {
            batches.lock(batchId);
        }
        PaymentInstruction instruction = store.lock(id);
        user.mustCover(instruction.region(), "支付指令");
        if (instruction.version() != version) {
            throw Problem.stale();
        }
        return instruction;
    }

    private PaymentInstructionView recorded(String action, PaymentInstructionView before, String reason) {
        PaymentInstructionView after = view(before.id());
        audit.record(
                RegionCode.of(before.regionCode()),
                Change.of(action, "PAYMENT_INSTRUCTION", before.id())
                        .because(reason)
                        .from(before)
                        .to(after));
        return after;
    }

    private PaymentInstructionView view(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("支付指令"));
    }
}
