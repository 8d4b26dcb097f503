package org.yaomen.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * One document that waits for somebody（待办事项）, on the desk of {@code role}, or as well of {@code orRole}.
 *
 * <p>{@code dueOn} is the document's own date (end of publicity, dismantling), or so many working days after
 * {@code since} as the house allows; then {@code termDocument} says on what ground, and {@code termConfirmed} whether
 * anybody has checked it. {@code daysLeft} counts working days from today to {@code dueOn}, negative when overdue; neither
 * is known beyond the published calendar. {@code barred}: the caller has another part in the document, or made it, and
 * may not be the one who does this.
 */
public record TodoItem(
        TodoKind kind,
        DocumentType subjectType,
        UUID subjectId,
        @Nullable UUID approvalCaseId,
        String regionCode,
        @Nullable UUID programmeId,
        String title,
        @Nullable Money amount,
        String role,
        @Nullable String orRole,
        LocalDate since,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable Boolean overdue,
        @Nullable String termDocument,
        boolean termConfirmed,
        boolean barred) {}
