package org.yaomen.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a worker went, as it is put down（登记安置去向）. {@code follows}: the number of the last record that was seen, 0 where
 * there was none. {@code registeredOn}, {@code benefitFrom}: as unemployed, and since when unemployment benefit is drawn.
 */
public record PlacementTerms(
        @NotNull UUID workerId,
        @NotNull @Min(0) @Max(1_000_000) Integer follows,
        @NotNull PlacementStatus status,
        @NotNull LocalDate startedOn,

        @Size(min = 2, max = 100, message = "用人单位须为 2 至 100 字") @Nullable
        String employer,

        @Size(min = 1, max = 60, message = "岗位须为 1 至 60 字") @Nullable
        String post,

        @Size(min = 1, max = 60, message = "协议编号须为 1 至 60 字") @Nullable
        String agreementNo,

        @Nullable LocalDate agreementSignedOn,
        @Nullable ContractEndGround contractEndGround,
        @Nullable LocalDate contractEndedOn,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate benefitFrom,
        boolean voluntary,
        boolean consented,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String attachmentSha256,

        @Size(min = 2, max = 500, message = "说明须为 2 至 500 字") @Nullable
        String reason) {}
