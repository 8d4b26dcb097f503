package org.yaomen.publicity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An objection to one line of a notice（提出异议）; {@code contact} is kept encrypted and may be left out. */
public record FileObjectionCommand(
        @NotNull @Min(value = 1, message = "行号自 1 起") Integer lineNo,

        @NotBlank(message = "请写明异议内容") @Size(min = 5, max = 2000, message = "异议内容须为 5 至 2000 字")
        String text,

        @Nullable @Size(max = 200, message = "联系方式至多 200 字") String contact) {}
