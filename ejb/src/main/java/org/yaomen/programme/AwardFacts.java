package org.yaomen.programme;

import jakarta.validation.Valid;
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
 * refuses and names it; a circumstance that is not listed does not hold. Capacity and output are tonnes (a year), wages yuan
 * a year.
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
        @Nullable Rate coefficient,
        @Nullable @Size(max = 20) String industry,
        @Nullable Ownership ownership,
        @Nullable Rate furnaceCubicMetres,

        @Min(value = 0, message = "生产线数不能为负") @Max(value = 10_000, message = "生产线数过大") @Nullable
        Integer productionLines,

        @Min(value = 0, message = "矿井数不能为负") @Max(value = 10_000, message = "矿井数过大") @Nullable
        Integer mines,

        @Nullable @Size(max = 20) List<@NotNull Circumstance> circumstances,
        @Nullable LocalDate reportedOn,
        @Nullable @Valid Reporter reporter,
        @Nullable @Valid AwardedBefore awardedBefore) {

    /** Which of how many reported the same thing at the same time（同时举报人）; the first is 1. */
    public record Reporter(
            @Min(value = 1, message = "须自 1 起") int place,

            @Min(value = 1, message = "须为 1 至 100") @Max(value = 100, message = "须为 1 至 100")
            int of) {}

    /** What the rule has awarded so far, this award not counted（此前已核定）: to the enterprise, and in all. */
    public record AwardedBefore(
            @NotNull Money enterprise, @NotNull Money programme) {}

    public AwardFacts {
        outputTonnes = outputTonnes == null ? List.of() : List.copyOf(outputTonnes);
        circumstances = Listed.orNull(circumstances);
    }

    boolean has(Circumstance circumstance) {
        return circumstances != null && circumstances.contains(circumstance);
    }

    /** The outputs of the years that are known; none when the list was left out. */
    @Override
    public List<Rate> outputTonnes() {
        return outputTonnes == null ? List.of() : outputTonnes;
    }
}
