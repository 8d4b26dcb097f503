package org.yaomen.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.disbursement.PaymentEvent.Evidence;
import org.yaomen.shared.SubjectType;

/** Follows the approval of batches（批次复核结果）; a refused batch gives its instructions back. */
@Dependent
class BatchApproval {

    private final BatchStore batches;
    private final InstructionStore instructions;
    private final Booking booking;

    @Inject
    BatchApproval(BatchStore batches, InstructionStore instructions, Booking booking) {
        this.batches = batches;
        this.instructions = instructions;
        this.booking = booking;
    }

    void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.PAYMENT_BATCH || !moved.finished()) {
            return;
        }
        PaymentBatch batch = batches.lock(moved.subject().id());
        if (moved.approved()) {
            batch.approve();
        } else {
            batch.refuse();
            PaymentEvent.Stamp stamp = booking.stamp();
            for (PaymentInstruction instruction : instructions.lockBatch(batch.id())) {
                instructions.add(new PaymentEvent(instruction, PaymentEventKind.UNBATCHED, Evidence.NONE, stamp));
                instruction.unbatch();
            }
        }
        batches.flush();
    }
}
