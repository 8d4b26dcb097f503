package org.yaomen.socialinsurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Workers for whom a duty is done（期限办结登记）, up to 500 at a time. */
public record ClockMarks(
        @NotNull ClockKind kind,

        @NotNull @Size(min = 1, max = 500, message = "一次登记 1 至 500 人")
        List<@NotNull UUID> workerIds,

        @NotNull LocalDate doneOn,

        @NotBlank(message = "请填写办结情况") @Size(min = 2, max = 200, message = "办结情况须为 2 至 200 字")
        String note) {}
