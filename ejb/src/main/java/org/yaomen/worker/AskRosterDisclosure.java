package org.yaomen.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks for the roster of an enterprise with its numbers in full（花名册完整导出申请）, and for what. */
public record AskRosterDisclosure(
        @NotNull UUID enterpriseId,
        @NotNull UUID programmeId,

        @NotBlank(message = "请填写用途") @Size(min = 5, max = 200, message = "请用 5 至 200 字说明用途")
        String purpose) {}
