package org.yaomen.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A resettlement plan beside its roster（安置方案核对）; {@code agrees} where every line that must fit does. */
public record PlanCheck(
        UUID planId,
        String planSha256,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        boolean agrees,
        List<PlanCheckLine> lines) {

    /** What must hold of a line（核对要求）. */
    public enum Rule {
        EQUAL,
        AT_MOST,
        NONE,
        TOLD
    }

    /** One figure of the plan, where it has it, and of the roster（核对行）: heads, money or both. */
    public record PlanCheckLine(
            String code,
            Rule rule,
            @Nullable Integer planned,
            @Nullable Integer found,
            @Nullable Money plannedAmount,
            @Nullable Money foundAmount,
            boolean fits) {}
}
