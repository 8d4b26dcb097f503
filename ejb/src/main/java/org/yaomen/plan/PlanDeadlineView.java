package org.yaomen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day of the work plan（工作方案时间节点）. {@code daysLeft} counts calendar days while it is open, negative when past; what
 * was done, by whom and with which file is that of the last entry.
 */
public record PlanDeadlineView(
        UUID id,
        int version,
        String regionCode,
        String regionName,
        int year,
        PlanKind kind,
        String title,
        PlanRole role,
        LocalDate beginsOn,
        LocalDate dueOn,
        @Nullable Integer daysLeft,
        PlanStatus status,
        boolean overdue,
        @Nullable LocalDate doneOn,
        boolean doneLate,
        @Nullable String doneNote,
        @Nullable String attachmentSha256,
        @Nullable String markedBy,
        String document,
        @Nullable String note,
        String setBy,
        Instant recordedAt) {}
