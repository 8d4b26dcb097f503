package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks to see a worker's personal data in full（职工信息完整显示申请）, and why; the reason is recorded. */
public record RevealWorker(
        @NotNull Field field,

        @NotNull @Size(min = 5, max = 200, message = "请用 5 至 200 字说明查看理由")
        String reason) {
    /** What can be revealed of a worker（可显示的内容）. */
    public enum Field {
        CITIZEN_ID,
        ACCOUNT,
        PHONE
    }

    /** What the audit keeps of it（显示记录）: the field, never the value. */
    record Shown(Field field) {}
}
