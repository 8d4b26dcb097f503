package org.yaomen.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The bank gives back money that it had reported as paid（付讫后退票）. */
public record LateReturnCommand(
        @NotBlank(message = "请写明退票原因") @Size(max = 500) String reason,

        @NotBlank(message = "请填写退票的银行流水号") @Size(max = 100) String bankReference,

        @NotNull LocalDate bookedOn) {}
