package org.yaomen.disbursement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Money;

/**
 * Holds the bank's lines against what was sent and decides what each one does（回盘匹配规则）. Pure. Nothing is booked for an
 * identifier about which one file says both paid and rejected; an amount that the bank repeats must be ours to the fen.
 */
final class ResultMatcher {

    /** A payment of the batch as it stands（批次内的支付）. */
    record Known(InstructionState state, Money amount) {}

    private final Map<String, InstructionState> states = new HashMap<>();
    private final Map<String, Known> known;
    private final Set<String> disputed;

    private ResultMatcher(List<BankResult> results, Map<String, Known> known) {
        this.known = known;
        this.disputed = disputed(results);
        known.forEach((id, payment) -> states.put(id, payment.state()));
    }

    static List<ResultLine> match(List<BankResult> results, Map<String, Known> known) {
        ResultMatcher matcher = new ResultMatcher(results, known);
        List<ResultLine> lines = new ArrayList<>();
        for (BankResult result : results) {
            lines.add(new ResultLine(lines.size() + 1, result, matcher.outcome(result)));
        }
        return List.copyOf(lines);
    }

    private LineOutcome outcome(BankResult result) {
        Known payment = known.get(result.endToEndId());
        InstructionState state = states.get(result.endToEndId());
        if (payment == null || state == null) {
            return LineOutcome.UNKNOWN;
        }
        if (disputed.contains(result.endToEndId())) {
            return LineOutcome.CONTRADICTION;
        }
        Money said = result.amount();
        if (said != null && !said.equals(payment.amount())) {
            return LineOutcome.AMOUNT_MISMATCH;
        }
        InstructionState wanted = wanted(result.status());
        LineOutcome outcome = outcome(state, wanted);
        if (outcome == LineOutcome.BOOKED) {
            states.put(result.endToEndId(), wanted);
        }
        return outcome;
    }

    private static LineOutcome outcome(InstructionState state, InstructionState wanted) {
        if (state == wanted) {
            return LineOutcome.DUPLICATE;
        }
        return state == InstructionState.SENT || state == InstructionState.IN_DOUBT
                ? LineOutcome.BOOKED
                : LineOutcome.CONTRADICTION;
    }

    private static InstructionState wanted(Status status) {
        return switch (status) {
            case PAID -> InstructionState.PAID;
            case REJECTED -> InstructionState.RETURNED;
            case IN_DOUBT -> InstructionState.IN_DOUBT;
        };
    }

    private static Set<String> disputed(List<BankResult> results) {
        Map<String, Status> said = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (BankResult result : results) {
            if (result.status() != Status.IN_DOUBT) {
                @Nullable Status before = said.put(result.endToEndId(), result.status());
                if (before != null && before != result.status()) {
                    disputed.add(result.endToEndId());
                }
            }
        }
        return disputed;
    }
}
