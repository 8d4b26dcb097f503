package org.yaomen.socialinsurance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks for a paper of a transfer, which shows the whole citizen ID（表单打印申请）, and why; the reason is recorded. */
public record PrintTransferForm(
        @NotNull TransferForm form,

        @NotNull @Size(min = 5, max = 200, message = "请用 5 至 200 字说明打印事由")
        String reason) {

    /** What the audit keeps of it（打印记录）: which paper, never the number. */
    record Printed(TransferForm form) {}
}
