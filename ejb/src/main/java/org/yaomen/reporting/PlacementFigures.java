package org.yaomen.reporting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * One line of the monthly report on placements（职工安置月报行）: an enterprise under a programme, a county, or the sum. {@code
 * planned}, {@code placed} and {@code notPlaced} count the people of the rosters; {@code staff} and {@code affected} are what
 * the plans say. Figures that nothing records are null, never zero.
 */
public record PlacementFigures(
        @Nullable String regionCode,
        @Nullable String regionName,
        @Nullable UUID enterpriseId,
        @Nullable String enterpriseName,
        int enterprises,
        @Nullable Integer staff,
        @Nullable Integer affected,
        int planned,
        int placed,
        int notPlaced,
        @Nullable Rate placedPercent,
        int ch1,
        int ch2,
        int ch3,
        int ch4,
        int selfEmployed,
        int retired,
        int dead,
        int unemployed,
        int waiting,
        int contractsEnded,
        int registered,
        int onBenefit,
        int reemployed,
        @Nullable Integer wageArrearsHeads,
        @Nullable Money wageArrears,
        int insuranceArrearsHeads,
        @Nullable Money insuranceArrears,
        @Nullable Money severanceDue,
        @Nullable Money severancePaid,
        @Nullable Money fundInPlace,
        @Nullable Money fundUsed,
        @Nullable Integer petitions,
        @Nullable Integer disputes,
        int thisYear,
        int carriedOver,
        int stillUnemployed) {}
