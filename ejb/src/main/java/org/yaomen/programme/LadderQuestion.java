package org.yaomen.programme;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * What doing more than the task would earn（梯级奖补试算请求）: the basic award, the task and what was done, both in one unit.
 * Without {@code lowerInclusive}, the parameter in force says whether a bound belongs to the step above it.
 */
public record LadderQuestion(
        @NotNull Money base,
        @NotNull Rate target,
        @NotNull Rate completed,
        @Nullable Boolean lowerInclusive) {}
