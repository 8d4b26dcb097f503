package org.yaomen.enterprise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.Circumstance;
import org.yaomen.programme.Ownership;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/**
 * What rules may ask of a closure beyond its doors and days（核定基础数据）; what is unknown is left out, never guessed.
 * Outputs are tonnes a year, the oldest first; the wage is yuan a year.
 */
public record ClosureBasis(
        @Nullable @Size(max = 10, message = "至多 10 个年度") List<@NotNull Rate> outputTonnes,
        @Nullable Money fixedAssetInvestment,

        @Nullable
        @Min(value = 0, message = "职工人数须为 0 至 1000000")
        @Max(value = 1_000_000, message = "职工人数须为 0 至 1000000")
        Integer employees,

        @Nullable Money averageAnnualWage,
        @Nullable Rate coefficient,
        @Nullable @Size(min = 1, max = 20) String industry,
        @Nullable Ownership ownership,
        @Nullable Rate furnaceCubicMetres,

        @Nullable @Min(value = 1, message = "生产线数须为 1 至 1000") @Max(value = 1_000, message = "生产线数须为 1 至 1000")
        Integer productionLines,

        @Nullable @Min(value = 1, message = "矿井数须为 1 至 1000") @Max(value = 1_000, message = "矿井数须为 1 至 1000")
        Integer mines,

        @Nullable @Size(max = 10) List<@NotNull Circumstance> circumstances) {

    private static final Rate LARGEST = Rate.of(100_000_000_000L);
    private static final Money HIGHEST_WAGE = Money.of("10000000.00");
    private static final Money HIGHEST_INVESTMENT = Money.of("99999999999.99");

    /** Nothing known（未填报）. */
    static final ClosureBasis NONE = new ClosureBasis(null, null, null, null, null, null, null, null, null, null, null);

    public ClosureBasis {
        outputTonnes = outputTonnes == null || outputTonnes.isEmpty() ? null : List.copyOf(outputTonnes);
        circumstances = circumstances == null || circumstances.isEmpty() ? null : List.copyOf(circumstances);
    }

    /** What single fields cannot tell; all of it at once. */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        List<Rate> outputs = outputTonnes == null ? List.of() : outputTonnes;
        for (int i = 0; i < outputs.size(); i++) {
            within(errors, "/basis/outputTonnes/" + i, outputs.get(i));
        }
        within(errors, "/basis/coefficient", coefficient);
        within(errors, "/basis/furnaceCubicMetres", furnaceCubicMetres);
        within(errors, "/basis/fixedAssetInvestment", fixedAssetInvestment, HIGHEST_INVESTMENT);
        within(errors, "/basis/averageAnnualWage", averageAnnualWage, HIGHEST_WAGE);
        if (circumstances != null && new HashSet<>(circumstances).size() < circumstances.size()) {
            errors.add(new FieldError("/basis/circumstances", "排除情形重复"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    private static void within(List<FieldError> errors, String pointer, @Nullable Rate value) {
        if (value != null && (value.value().signum() < 0 || value.compareTo(LARGEST) > 0)) {
            errors.add(new FieldError(pointer, "须为 0 至 " + LARGEST));
        }
    }

    private static void within(List<FieldError> errors, String pointer, @Nullable Money value, Money highest) {
        if (value != null && (value.isNegative() || value.compareTo(highest) > 0)) {
            errors.add(new FieldError(pointer, "须为 0.00 至 " + highest + "，单位为元"));
        }
    }
}
