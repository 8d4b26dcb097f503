package org.yaomen.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Confirms a correction of a roster or refuses it（花名册更正确认）, and why. */
public record DecideRosterCorrection(
        @NotNull Boolean confirmed,

        @NotBlank(message = "请填写确认意见") @Size(min = 2, max = 200, message = "确认意见须为 2 至 200 字")
        String reason) {}
