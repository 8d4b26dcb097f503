package org.yaomen.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaomen.disbursement.PaymentEvent.Evidence;
import org.yaomen.disbursement.PaymentOutcome.Outcome;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;

/**
 * Books the bank's word（入账）: state, event, budget and cash of every payment together, then tells those above. The one
 * way by which anything becomes paid or returned, whoever brought the bank's word.
 */
@Dependent
class Booking {

    /** One payment and what the bank said（一笔入账）. */
    record Item(PaymentInstruction instruction, Outcome outcome, Evidence evidence) {}

    private final InstructionStore store;
    private final BatchStore batches;
    private final Budgets budgets;
    private final BusinessClock clock;
    private final CurrentUser user;

    @Inject
    private Event<PaymentsReported> reported;

    private final List<BudgetMove> paid = new ArrayList<>();
    private final List<BudgetMove> returned = new ArrayList<>();
    private final List<BudgetMove> returnedLate = new ArrayList<>();

    @Inject
    Booking(InstructionStore store, BatchStore batches, Budgets budgets, BusinessClock clock, CurrentUser user) {
        this.store = store;
        this.batches = batches;
        this.budgets = budgets;
        this.clock = clock;
        this.user = user;
    }

    PaymentEvent.Stamp stamp() {
        return new PaymentEvent.Stamp(user.name(), clock.now());
    }

    void book(List<Item> items) {
        PaymentEvent.Stamp stamp = stamp();
        List<PaymentOutcome> outcomes = new ArrayList<>();
        Set<UUID> batchIds = new LinkedHashSet<>();
        clear();
        for (Item item : items) {
            PaymentInstruction instruction = item.instruction();
            store.add(new PaymentEvent(instruction, move(item), item.evidence(), stamp));
            outcomes.add(new PaymentOutcome(
                    instruction.subject(),
                    instruction.id(),
                    item.outcome(),
                    item.evidence().bankReference(),
                    item.evidence().bookedOn()));
            if (instruction.batchId() != null) {
                batchIds.add(instruction.batchId());
            }
        }
        store.flush();
        post();
        batchIds.forEach(this::completeIfAnswered);
        if (!outcomes.isEmpty()) {
            reported.fire(new PaymentsReported(List.copyOf(outcomes)));
        }
    }

    private PaymentEventKind move(Item item) {
        PaymentInstruction instruction = item.instruction();
        LocalDate booked = item.evidence().bookedOn();
        LocalDate day = booked == null ? clock.today() : booked;
        switch (item.outcome()) {
            case PAID -> {
                instruction.paid();
                paid.add(instruction.budgetMove("支付 " + instruction.payeeName(), day));
                return PaymentEventKind.PAID;
            }
            case RETURNED -> {
                boolean late = instruction.state() == InstructionState.PAID;
                if (late) {
                    instruction.returnedLate();
                } else {
                    instruction.returned();
                }
                (late ? returnedLate : returned).add(instruction.budgetMove("退回 " + instruction.payeeName(), day));
                return PaymentEventKind.RETURNED;
            }
            case IN_DOUBT -> {
                instruction.doubtful();
                return PaymentEventKind.IN_DOUBT;
            }
        }
        throw new IllegalStateException("no such outcome: " + item.outcome());
    }

    private void post() {
        if (!paid.isEmpty()) {
            budgets.execute(List.copyOf(paid));
        }
        if (!returned.isEmpty()) {
            budgets.giveBack(List.copyOf(returned), false);
        }
        if (!returnedLate.isEmpty()) {
            budgets.giveBack(List.copyOf(returnedLate), true);
        }
    }

    private void completeIfAnswered(UUID batchId) {
        PaymentBatch batch = batches.lock(batchId);
        if (batch.isOpen() && !store.anyUnanswered(batchId)) {
            batch.complete();
            batches.flush();
        }
    }

    private void clear() {
        paid.clear();
        returned.clear();
        returnedLate.clear();
    }
}
