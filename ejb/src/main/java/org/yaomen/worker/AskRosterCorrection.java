package org.yaomen.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;

/**
 * Asks for a worker to be struck off, or for a citizen ID to be put right（花名册更正申请）; the latter names the right number and
 * the attachment that proves it.
 */
public record AskRosterCorrection(
        @NotNull(message = "请选择职工") UUID workerId,

        @NotNull(message = "请选择更正种类") RosterCorrectionKind kind,

        @NotBlank(message = "请填写理由") @Size(min = 5, max = 500, message = "请用 5 至 500 字说明理由")
        String reason,

        @Nullable CitizenId citizenId,

        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "证明材料以其摘要表示")
        String attachmentSha256) {}
