package org.yaomen.tipoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Asks who stands behind a code（查看举报人申请）, and why; the reason is recorded. */
public record TipOffReveal(
        @NotNull UUID reporterId,

        @NotNull @Size(min = 5, max = 200, message = "请用 5 至 200 字说明查看理由")
        String reason) {

    /** What the audit keeps of it（查看记录）: whose, by the code. */
    record Shown(String code) {}
}
