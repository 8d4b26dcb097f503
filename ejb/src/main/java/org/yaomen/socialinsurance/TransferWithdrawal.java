package org.yaomen.socialinsurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a transfer is given up（撤回）, before any money has moved. */
public record TransferWithdrawal(
        @NotBlank(message = "请填写撤回事由") @Size(min = 2, max = 200, message = "撤回事由须为 2 至 200 字")
        String reason) {}
