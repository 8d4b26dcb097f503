package org.yaomen.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Agrees to a disclosure or refuses it（花名册完整导出审批）, and why. */
public record DecideRosterDisclosure(
        @NotNull Boolean approved,

        @NotBlank(message = "请填写审批意见") @Size(min = 2, max = 200, message = "审批意见须为 2 至 200 字")
        String reason) {}
