package org.yaomen.disbursement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yaomen.disbursement.LineOutcome.AMOUNT_MISMATCH;
import static org.yaomen.disbursement.LineOutcome.BOOKED;
import static org.yaomen.disbursement.LineOutcome.CONTRADICTION;
import static org.yaomen.disbursement.LineOutcome.DUPLICATE;
import static org.yaomen.disbursement.LineOutcome.UNKNOWN;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Money;

class ResultMatcherTest {

    private static final Money AMOUNT = Money.of("288000.00");

    private static BankResult says(String id, Status status, String amount) {
        return new BankResult(id, status, amount == null ? null : Money.of(amount), null, null, null, null);
    }

    private static List<LineOutcome> outcomes(InstructionState state, BankResult... results) {
        return ResultMatcher.match(List.of(results), Map.of("YM1", new ResultMatcher.Known(state, AMOUNT))).stream()
                .map(ResultLine::outcome)
                .toList();
    }

    @Test
    void what_was_sent_or_is_in_doubt_is_booked_as_the_bank_says() {
        for (Status status : Status.values()) {
            assertThat(outcomes(InstructionState.SENT, says("YM1", status, "288000.00")))
                    .containsExactly(BOOKED);
        }
        assertThat(outcomes(InstructionState.IN_DOUBT, says("YM1", Status.PAID, null)))
                .containsExactly(BOOKED);
        assertThat(outcomes(InstructionState.IN_DOUBT, says("YM1", Status.REJECTED, null)))
                .containsExactly(BOOKED);
    }

    @Test
    void an_identifier_that_is_not_in_the_batch_is_unknown() {
        assertThat(outcomes(InstructionState.SENT, says("YM2", Status.PAID, "288000.00")))
                .containsExactly(UNKNOWN);
    }

    @Test
    void another_amount_is_never_booked() {
        assertThat(outcomes(InstructionState.SENT, says("YM1", Status.PAID, "287999.99")))
                .containsExactly(AMOUNT_MISMATCH);
    }

    @Test
    void the_same_word_again_is_a_duplicate_also_within_one_file() {
        assertThat(outcomes(InstructionState.PAID, says("YM1", Status.PAID, null)))
                .containsExactly(DUPLICATE);
        assertThat(outcomes(InstructionState.SENT, says("YM1", Status.PAID, null), says("YM1", Status.PAID, null)))
                .containsExactly(BOOKED, DUPLICATE);
        assertThat(outcomes(InstructionState.IN_DOUBT, says("YM1", Status.IN_DOUBT, null)))
                .containsExactly(DUPLICATE);
    }

    @Test
    void what_the_bank_settled_is_not_unsettled_by_a_result_file() {
        assertThat(outcomes(InstructionState.PAID, says("YM1", Status.REJECTED, null)))
                .containsExactly(CONTRADICTION);
        assertThat(outcomes(InstructionState.PAID, says("YM1", Status.IN_DOUBT, null)))
                .containsExactly(CONTRADICTION);
        assertThat(outcomes(InstructionState.RETURNED, says("YM1", Status.PAID, null)))
                .containsExactly(CONTRADICTION);
    }

    @Test
    void a_file_that_says_both_paid_and_rejected_books_neither_in_whatever_order() {
        assertThat(outcomes(InstructionState.SENT, says("YM1", Status.PAID, null), says("YM1", Status.REJECTED, null)))
                .containsExactly(CONTRADICTION, CONTRADICTION);
        assertThat(outcomes(InstructionState.SENT, says("YM1", Status.REJECTED, null), says("YM1", Status.PAID, null)))
                .containsExactly(CONTRADICTION, CONTRADICTION);
    }

    @Test
    void a_doubt_that_the_same_file_settles_is_settled() {
        assertThat(outcomes(InstructionState.SENT, says("YM1", Status.IN_DOUBT, null), says("YM1", Status.PAID, null)))
                .containsExactly(BOOKED, BOOKED);
    }
}
