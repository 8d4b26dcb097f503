package org.yaomen.disbursement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bank's answer to one payment file（支付状态报告）.
 *
 * <p>The group status and reason are as the bank wrote them, e.g. {@code ACCP}, {@code PART} or {@code RJCT}. A file
 * refused as a whole has a group status and no results.
 */
record PaymentStatusReport(
        String messageId,
        String originalMessageId,
        @Nullable String groupStatus,
        @Nullable String groupReason,
        List<BankResult> results) {}
