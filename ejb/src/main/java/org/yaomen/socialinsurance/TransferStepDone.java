package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A step as it is done（环节办理）; money and its day where the step moves some, the reason where it is not as computed. */
public record TransferStepDone(
        @NotNull @Min(1) @Max(12) Integer stepNo,
        @NotNull LocalDate happenedOn,
        @Nullable Money amount,
        @Nullable LocalDate movedOn,

        @Nullable @Size(min = 2, max = 200, message = "说明须为 2 至 200 字")
        String reason,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String attachmentSha256) {}
