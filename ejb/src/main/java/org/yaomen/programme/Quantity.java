package org.yaomen.programme;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/** What a unit counts（计量单位）: which fact a unit rate is multiplied by. */
enum Quantity {
    DOORS("门", "窑门数") {
        @Override
        @Nullable
        Rate of(AwardFacts facts) {
            return whole(facts.kilnDoors());
        }
    },
    TONNES("吨", "核定产能") {
        @Override
        @Nullable
        Rate of(AwardFacts facts) {
            return facts.capacityTonnes();
        }
    },
    PERSONS("人", "职工人数") {
        @Override
        @Nullable
        Rate of(AwardFacts facts) {
            return whole(facts.employees());
        }
    },
    HOUSEHOLD("户", "户数") {
        @Override
        Rate of(AwardFacts facts) {
            return Rate.of(1);
        }
    };

    private final String unit;
    private final String label;

    Quantity(String unit, String label) {
        this.unit = unit;
        this.label = label;
    }

    abstract @Nullable Rate of(AwardFacts facts);

    String unit() {
        return unit;
    }

    String label() {
        return label;
    }

    static Optional<Quantity> byUnit(String unit) {
        return Arrays.stream(values()).filter(q -> q.unit.equals(unit)).findFirst();
    }

    private static @Nullable Rate whole(@Nullable Integer count) {
        return count == null ? null : Rate.of(count);
    }
}
