package org.yaomen.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * Where an appropriation comes from and where it went（资金来龙去脉）, as far as the reader's region reaches: above it, only
 * the document and the amount that came down are told.
 */
public record Lineage(UUID appropriationId, List<Above> above, List<Below> below) {

    /** One step up, the nearest first（上级下达）; the appropriation it was taken from only for those who cover it. */
    public record Above(
            int level,
            UUID allocationId,
            String fromRegionCode,
            @Nullable String fromRegionName,
            String documentNo,
            String title,
            LocalDate issuedOn,
            String regionCode,
            Money amount,
            @Nullable UUID appropriationId,
            @Nullable String appropriationNo,
            @Nullable Money appropriationAmount) {}

    /** One part that was passed on（下达下级）, each followed by its own; its figures once it is registered. */
    public record Below(
            int level,
            UUID allocationId,
            String documentNo,
            LocalDate issuedOn,
            String regionCode,
            @Nullable String regionName,
            Money amount,
            @Nullable UUID appropriationId,
            String state,
            @Nullable Money available,
            @Nullable Money committed,
            @Nullable Money instructed,
            @Nullable Money paid,
            @Nullable Money allocated,
            int awardsPaid) {}
}
