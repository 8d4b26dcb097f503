package org.yaomen.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/** What a target was from a day on, and why it became so（任务历次下达）. */
public record TargetVersion(
        int version,
        int enterprises,
        @Nullable Integer kilnDoors,
        @Nullable Rate capacity,
        @Nullable String capacityUnit,
        String document,
        LocalDate dueOn,
        @Nullable String reason,
        String setRegion,
        String setBy,
        LocalDate setOn,
        Instant recordedAt) {}
