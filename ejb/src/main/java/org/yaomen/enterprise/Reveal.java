package org.yaomen.enterprise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks to see personal data in full（完整显示申请）, and why; the reason is recorded. */
public record Reveal(
        @NotNull Field field,

        @NotNull @Size(min = 5, max = 200, message = "请用 5 至 200 字说明查看理由")
        String reason) {

    /** What can be revealed of an enterprise（可显示的内容）. */
    public enum Field {
        LEGAL_PERSON_ID,
        ACCOUNT
    }

    /** What the audit keeps of it（显示记录）: the field, never the value. */
    record Shown(Field field) {}
}
