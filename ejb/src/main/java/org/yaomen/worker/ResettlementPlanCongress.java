package org.yaomen.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/** The vote of the workers' congress（职工代表大会表决）, with its resolution as a stored file. */
public record ResettlementPlanCongress(
        @NotNull LocalDate heldOn,
        @NotNull @Min(1) @Max(1_000_000) Integer entitled,
        @NotNull @Min(0) @Max(1_000_000) Integer attended,
        @NotNull @Min(0) @Max(1_000_000) Integer inFavour,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String attachmentSha256) {}
