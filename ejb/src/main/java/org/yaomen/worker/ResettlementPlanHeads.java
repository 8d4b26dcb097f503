package org.yaomen.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How many go which way（分渠道安置人数）: CH1 stay with the enterprise in another post, CH2 leave for another job, CH3 retire
 * early within, CH4 take a public-welfare post, and all others（自谋职业、退休等）. 人社部发〔2016〕32号.
 */
public record ResettlementPlanHeads(
        @NotNull @Min(0) @Max(1_000_000) Integer ch1,
        @NotNull @Min(0) @Max(1_000_000) Integer ch2,
        @NotNull @Min(0) @Max(1_000_000) Integer ch3,
        @NotNull @Min(0) @Max(1_000_000) Integer ch4,
        @NotNull @Min(0) @Max(1_000_000) Integer other) {

    int sum() {
        return ch1 + ch3 + contractsEnded();
    }

    /** Those whose contract ends: all but the ones who stay or retire within. */
    int contractsEnded() {
        return ch2 + ch4 + other;
    }
}
