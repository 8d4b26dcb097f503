package org.yaomen.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One entry about a deadline（时间节点记录）. */
public record PlanMarkView(
        int seqNo,
        PlanAct act,
        @Nullable LocalDate doneOn,
        String note,
        @Nullable String attachmentSha256,
        String markedBy,
        Instant recordedAt) {}
