package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.yaomen.shared.Money;

/** The plan's money by permitted use U1 to U6（分用途资金），财建〔2018〕462号 art. 3. */
public record ResettlementPlanUses(
        @NotNull Money u1,
        @NotNull Money u2,
        @NotNull Money u3,
        @NotNull Money u4,
        @NotNull Money u5,
        @NotNull Money u6) {

    List<Money> each() {
        return List.of(u1, u2, u3, u4, u5, u6);
    }

    Money sum() {
        return Money.sum(each());
    }
}
