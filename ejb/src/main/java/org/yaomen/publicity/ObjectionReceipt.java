package org.yaomen.publicity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the holder of a receipt number may know（异议回执）: which line, when, and how far it has come. */
public record ObjectionReceipt(
        String receiptNo,
        UUID noticeId,
        int lineNo,
        LocalDate filedOn,
        ObjectionState state,
        @Nullable LocalDate decidedOn) {}
