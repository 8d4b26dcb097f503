package org.yaomen.socialinsurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.yaomen.shared.Money;

/** Money that moved to settle a mismatch（资金更正）: more, or with a minus what went back. */
public record TransferMoneyCorrection(
        @NotNull TransferSide side,
        @NotNull Money amount,
        @NotNull LocalDate movedOn,

        @NotBlank(message = "请填写更正事由") @Size(min = 2, max = 200, message = "更正事由须为 2 至 200 字")
        String reason) {}
