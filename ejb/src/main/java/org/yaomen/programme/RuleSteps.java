package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Rates by quantity（数量分档标准）: the step that the whole quantity falls into, or {@code progressive}, step by step. */
public record RuleSteps(
        boolean progressive,

        @NotNull @Size(min = 1, max = 50, message = "须有 1 至 50 个数量分档")
        List<@NotNull @Valid RuleStep> steps) {}
