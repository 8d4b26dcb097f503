package org.yaomen.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** What the official saw and confirms（确认导入）: how many rows are ready. */
public record ApplyImport(@NotNull @Min(1) @Max(200_000) Integer ready) {}
