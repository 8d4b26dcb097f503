package org.yaomen.disbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Ids;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Makes payment instructions for approved documents, and shows how each of them stands（支付指令）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Payments {

    /** Which instructions are wanted; every part may be left out（支付指令查询条件）. */
    public record Query(
            @Nullable InstructionState state,
            @Nullable UUID batchId,
            @Nullable UUID subjectId,
            @Nullable Ids ids,
            @Nullable String words) {}

    /** What one command instructed in a region（出指令汇总）. */
    record Instructed(int count, Money amount, List<String> endToEndIds) {}

    @Inject
    private InstructionStore store;

    @Inject
    private Booking booking;

    @Inject
    private Budgets budgets;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    /**
     * Instructs payments, all of them or none; called by the feature that owns the approved documents. A document with a
     * payment that is not returned is refused a second one by the database.
     */
    @RolesAllowed(Roles.CASHIER)
    public List<UUID> instruct(List<PaymentOrder> orders) {
        orders.forEach(order -> user.mustCover(order.region(), "付款申请"));
        PaymentEvent.Stamp stamp = booking.stamp();
        List<PaymentInstruction> instructions = orders.stream()
                .map(order -> new PaymentInstruction(order, stamp.by(), stamp.at()))
                .toList();
        mustBePayable(instructions, keys);
        for (PaymentInstruction instruction : instructions) {
            store.add(instruction);
            store.add(new PaymentEvent(instruction, PaymentEventKind.INSTRUCTED, PaymentEvent.Evidence.NONE, stamp));
        }
        store.flush();
        LocalDate today = clock.today();
        List<BudgetMove> moves = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            moves.add(instructions.get(i).budgetMove("出指令 " + orders.get(i).payeeName(), today));
        }
        budgets.instruct(moves);
        record(instructions);
        return instructions.stream().map(PaymentInstruction::id).toList();
    }

    /** Refuses what the bank would refuse for its form, every payment with its reason. */
    static void mustBePayable(List<PaymentInstruction> instructions, Keys keys) {
        List<Reason> reasons = new ArrayList<>();
        for (PaymentInstruction instruction : instructions) {
            try {
                BankFile.payment(instruction, keys);
            } catch (IllegalArgumentException refused) {
                reasons.add(new Reason("NOT_PAYABLE", instruction.payeeName() + "：" + refused.getMessage()));
            }
        }
        if (!reasons.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, reasons);
        }
    }

    /** One record for the command in each region; what happened to each payment stands in its events. */
    private void record(List<PaymentInstruction> instructions) {
        Map<RegionCode, List<PaymentInstruction>> byRegion = new TreeMap<>(Comparator.comparing(RegionCode::code));
        instructions.forEach(i ->
                byRegion.computeIfAbsent(i.region(), r -> new ArrayList<>()).add(i));
        byRegion.forEach((region, part) -> audit.record(
                region,
                Change.of(
                                "payment-instruction.instruct",
                                part.size() == 1 ? "PAYMENT_INSTRUCTION" : "REGION",
                                part.size() == 1 ? part.get(0).id() : region.code())
                        .to(new Instructed(
                                part.size(),
                                Money.sum(part.stream()
                                        .map(PaymentInstruction::amount)
                                        .toList()),
                                part.stream()
                                        .map(PaymentInstruction::endToEndId)
                                        .toList()))));
    }

    @PermitAll
    public Page<PaymentInstructionView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @PermitAll
    public PaymentInstructionView get(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("支付指令"));
    }

    @PermitAll
    public List<PaymentEventView> events(UUID id) {
        return store.events(get(id).id());
    }
}
