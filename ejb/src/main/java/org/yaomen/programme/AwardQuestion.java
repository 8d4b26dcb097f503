package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an award would be（奖补试算请求）. {@code programme} is a code or an id; without {@code rule} the programme's first
 * rule that pays enterprises is meant.
 */
public record AwardQuestion(
        @NotBlank(message = "请填写政策项目") @Size(max = 40) String programme,
        @Nullable @Size(max = 40) String rule,
        @NotNull @Valid AwardFacts facts) {}
