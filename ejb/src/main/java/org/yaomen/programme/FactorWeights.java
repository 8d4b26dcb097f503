package org.yaomen.programme;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/** How much each factor counts in a split（因素权重）: they sum to 1; without a difficulty, two factors are used. */
public record FactorWeights(
        @NotNull Rate capacity,
        @NotNull Rate workers,
        @Nullable Rate difficulty) {

    /** The weight of the difficulty, 0 when it was left out. */
    Rate ofDifficulty() {
        return difficulty == null ? Rate.of(0) : difficulty;
    }
}
