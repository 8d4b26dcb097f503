package org.yaomen.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * What is known of a closure when its award is computed（核定事实）. A fact may be missing: a rule that needs it then
 * refuses and names it. Capacity and output are tonnes (a year), wages yuan a year.
 */
public record AwardFacts(
        @NotNull RegionCode regionCode,
        @Nullable AcceptanceState acceptanceState,
        @Nullable Boolean voluntary,
        @Nullable LocalDate appliedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate acceptedOn,

        @Min(value = 0, message = "窑门数不能为负") @Max(value = 100_000, message = "窑门数过大") @Nullable
        Integer kilnDoors,

        @Nullable Rate capacityTonnes,
        @Size(max = 20, message = "至多 20 个年度") @Nullable List<@NotNull Rate> outputTonnes,
        @Nullable Money fixedAssetInvestment,

        @Min(value = 0, message = "职工人数不能为负") @Max(value = 10_000_000, message = "职工人数过大") @Nullable
        Integer employees,

        @Nullable Money averageAnnualWage,
        @Nullable Rate coefficient) {

    public AwardFacts {
        outputTonnes = outputTonnes == null ? List.of() : List.copyOf(outputTonnes);
    }

    /** The outputs of the years that are known; none when the list was left out. */
    @Override
    public List<Rate> outputTonnes() {
        return outputTonnes == null ? List.of() : outputTonnes;
    }
}
