package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A case that is sent back to the other place to be corrected（退回补正）. */
public record TransferReturn(
        @NotNull @Min(1) @Max(12) Integer stepNo,
        @NotNull LocalDate happenedOn,
        @NotNull TransferReturnClock clock,

        @NotBlank(message = "请填写退回事由") @Size(min = 2, max = 200, message = "退回事由须为 2 至 200 字")
        String reason) {}
