package org.yaomen.subsidy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a claim is withdrawn（撤回补贴申报）. */
public record SubsidyWithdrawal(
        @NotNull(message = "请填写撤回原因") @Size(min = 2, max = 500, message = "撤回原因须为 2 至 500 字")
        String reason) {}
