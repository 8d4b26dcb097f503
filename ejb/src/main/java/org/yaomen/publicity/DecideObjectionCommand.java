package org.yaomen.publicity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Upholds or dismisses an objection, and says why（处理异议）. */
public record DecideObjectionCommand(
        @NotNull Boolean upheld,

        @NotBlank(message = "请写明处理理由") @Size(max = 1000, message = "处理理由至多 1000 字")
        String reason) {}
