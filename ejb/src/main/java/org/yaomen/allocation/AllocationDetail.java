package org.yaomen.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** An allocation with all it rests on, how each share came about, and what became of it（资金分配方案详情）. */
public record AllocationDetail(
        AllocationView allocation,
        @Nullable AllocationFactors factors,
        List<AllocationLineView> lines,
        List<String> texts) {

    /** One region's part（分配明细）; {@code state} is UNREGISTERED or that of the appropriation made from it. */
    public record AllocationLineView(
            UUID id,
            int lineNo,
            String regionCode,
            @Nullable String regionName,
            @Nullable Rate share,
            Money amount,
            @Nullable UUID appropriationId,
            String state,
            @Nullable LocalDate receivedOn) {}

    /** What came of dividing again from the stored factors（重算结果）. */
    public record Redivision(boolean equal, String storedSha256, String recomputedSha256) {}
}
