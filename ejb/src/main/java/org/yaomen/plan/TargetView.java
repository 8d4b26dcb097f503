package org.yaomen.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.shared.Rate;

/**
 * A target and how far it is（年度任务及进度）. Percentages are cut off after two decimals, so that 100 means all. {@code
 * otherUnitFacilities}: closed, but their capacity is in another unit or unknown and not in {@code doneCapacity}. {@code
 * parts} and what follows sum the targets of the counties below; {@code decomposed} is empty for a county. {@code
 * daysLeft} counts calendar days, negative when past.
 */
public record TargetView(
        UUID id,
        int version,
        String regionCode,
        String regionName,
        int year,
        FacilityKind industry,
        int enterprises,
        int doneEnterprises,
        @Nullable Rate enterprisesPercent,
        int remainingEnterprises,
        @Nullable Integer kilnDoors,
        @Nullable Integer doneKilnDoors,
        @Nullable Rate capacity,
        @Nullable String capacityUnit,
        @Nullable Rate doneCapacity,
        @Nullable Rate capacityPercent,
        @Nullable Rate remainingCapacity,
        int otherUnitFacilities,
        int parts,
        int partsEnterprises,
        @Nullable Rate partsCapacity,
        @Nullable Boolean decomposed,
        String document,
        LocalDate dueOn,
        int daysLeft,
        TargetStanding progress,
        @Nullable String reason,
        String setRegion,
        String setBy,
        LocalDate setOn,
        Instant recordedAt) {}
