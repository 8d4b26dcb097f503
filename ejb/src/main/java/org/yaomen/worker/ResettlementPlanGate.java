package org.yaomen.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether an enterprise's workers may be paid under a programme as of a day（职工款项支付关口）: only where {@code open}, which
 * is where every condition is met. {@code planId}: the plan that stands, or the last that was made.
 */
public record ResettlementPlanGate(
        UUID enterpriseId,
        UUID programmeId,
        LocalDate day,
        @Nullable UUID planId,
        boolean open,
        List<GateCondition> conditions) {

    /** One condition of the gate（关口条件）: MADE, VOTED, FUNDED, APPROVED. */
    public record GateCondition(String code, boolean met, String text) {}
}
