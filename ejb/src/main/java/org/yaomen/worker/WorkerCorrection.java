package org.yaomen.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A correction of an entry（花名册更正）, and why; a telephone number or account that is left out stays as it is. */
public record WorkerCorrection(
        @NotNull @Valid WorkerFacts facts,

        @NotNull @Size(min = 2, max = 500, message = "请用 2 至 500 字说明更正依据")
        String reason) {}
