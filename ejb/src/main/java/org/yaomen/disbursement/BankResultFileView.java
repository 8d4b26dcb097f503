package org.yaomen.disbursement;

import java.time.Instant;
import java.util.UUID;

/** A bank result file that was booked（银行回盘文件）. */
public record BankResultFileView(
        UUID id,
        UUID batchId,
        ResultFormat format,
        String name,
        String sha256,
        int lineCount,
        int bookedCount,
        String receivedBy,
        Instant recordedAt) {}
