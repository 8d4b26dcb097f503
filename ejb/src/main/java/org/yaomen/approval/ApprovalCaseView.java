package org.yaomen.approval;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.SubjectType;

/** A document in approval, and whose turn it is（审批件）. {@code subjectSha256} is what every step signs. */
public record ApprovalCaseView(
        UUID id,
        String regionCode,
        SubjectType subjectType,
        UUID subjectId,
        String subjectSha256,
        String title,
        Money amount,
        String state,
        int nextStep,
        @Nullable String nextRole,
        @Nullable String nextTitle,
        String openedBy,
        Instant recordedAt,
        int version) {}
