package org.yaomen.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** A stored file that proves something of a closure（证明材料）, by its hash. */
public record EvidenceTerms(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "附件摘要须为 64 位十六进制小写")
        String attachmentSha256,

        @NotBlank(message = "请填写材料名称") @Size(max = 100) String title) {}
