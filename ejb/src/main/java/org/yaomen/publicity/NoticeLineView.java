package org.yaomen.publicity;

import java.util.UUID;
import org.yaomen.shared.Money;
import org.yaomen.shared.SubjectType;

/** A line of a notice as officials see it（公示明细）. */
public record NoticeLineView(
        UUID noticeId,
        int lineNo,
        SubjectType subjectType,
        UUID subjectId,
        String subjectSha256,
        String payeeName,
        String text,
        Money amount,
        boolean synthetic,
        int openObjections) {}
