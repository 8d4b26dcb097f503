package org.yaomen.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** How a worker was found to fare（登记回访）; an outcome LAPSED opens the case again. */
public record FollowUpTerms(
        @NotNull UUID workerId,
        @NotNull LocalDate followedOn,
        @NotNull FollowUpMethod method,
        @NotNull FollowUpOutcome outcome,

        @NotBlank(message = "请填写回访情况") @Size(min = 2, max = 500, message = "回访情况须为 2 至 500 字")
        String note) {}
