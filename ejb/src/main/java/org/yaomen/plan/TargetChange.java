package org.yaomen.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A target set anew, and why（任务调整）; the earlier figures stay. */
public record TargetChange(
        @NotNull @Valid TargetFigures figures,

        @NotBlank(message = "请填写调整事由") @Size(min = 2, max = 500, message = "调整事由须为 2 至 500 字")
        String reason) {}
