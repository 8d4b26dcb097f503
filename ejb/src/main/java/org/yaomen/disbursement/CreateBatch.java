package org.yaomen.disbursement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts instructions into a batch（编制支付批次）: those named, or without a list all that are READY in the account's region.
 */
public record CreateBatch(
        @NotNull UUID countyAccountId,

        @Nullable @Size(min = 1, max = 10_000, message = "每批 1 至 10000 笔")
        List<@NotNull UUID> instructionIds) {}
