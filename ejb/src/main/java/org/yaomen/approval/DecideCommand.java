package org.yaomen.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An approver's decision over the hash that was seen（审批决定）; a refusal says why. */
public record DecideCommand(
        @NotNull Decision decision,

        @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "须为 64 位小写十六进制摘要")
        String sha256,

        @Nullable @Size(max = 500) String reason) {

    /** One decision over many documents（批量审批）; each line is its own transaction. */
    public record Bulk(
            @NotNull Decision decision,
            @NotEmpty @Size(max = 500) List<@NotNull @Valid Item> items,
            @Nullable @Size(max = 500) String reason) {}

    /** A document and the hash that was seen（批量审批行）. */
    public record Item(
            @NotNull UUID id,

            @NotNull @Pattern(regexp = "[0-9a-f]{64}", message = "须为 64 位小写十六进制摘要")
            String sha256) {}
}
