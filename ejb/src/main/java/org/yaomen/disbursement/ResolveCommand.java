package org.yaomen.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Settles a payment in doubt by hand, from the bank's written evidence（存疑处理）. */
public record ResolveCommand(
        @NotNull PaymentOutcome.Outcome outcome,

        @NotBlank(message = "请填写银行流水号") @Size(max = 100) String bankReference,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "须为已上传证明材料的 64 位小写十六进制摘要")
        String attachmentSha256,

        @Nullable LocalDate bookedOn,

        @NotBlank(message = "请写明处理理由") @Size(max = 500) String reason) {}
