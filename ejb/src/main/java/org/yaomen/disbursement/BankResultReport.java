package org.yaomen.disbursement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * What a bank result file did, or in a preview would do（回盘处理结果）. {@code replayed}: this very file was booked before
 * and nothing was booked now. {@code paid}, {@code returned} and {@code inDoubt} count booked lines; {@code missing} are
 * payments of the batch that the file does not mention. Both lists hold the first 500; {@code lineCount} and
 * {@code missingCount} count all.
 */
public record BankResultReport(
        UUID batchId,
        @Nullable UUID fileId,
        ResultFormat format,
        String name,
        String sha256,
        boolean preview,
        boolean replayed,
        Sum paid,
        Sum returned,
        Sum inDoubt,
        int notBooked,
        int lineCount,
        List<BankResultLineView> lines,
        int missingCount,
        List<Missing> missing) {

    static final int MOST_LISTED = 500;

    /** How many and how much（笔数与金额）. */
    public record Sum(int count, Money amount) {}

    /** A payment that the file does not mention（回盘缺失）. */
    public record Missing(
            UUID instructionId, String endToEndId, String payeeName, Money amount, InstructionState state) {}
}
