package org.yaomen.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A term as it is set（办理时限设定）; {@code confirmed}: somebody has seen the document that it rests on. */
public record DeskTermTerms(
        @NotNull TodoKind kind,
        @NotNull LocalDate effectiveFrom,
        @NotNull @Min(0) @Max(250) Integer workingDays,

        @NotBlank(message = "请填写依据") @Size(min = 2, max = 200, message = "依据须为 2 至 200 字")
        String document,

        boolean confirmed) {}
