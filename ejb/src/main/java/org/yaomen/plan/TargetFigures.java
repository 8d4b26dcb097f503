package org.yaomen.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/** How much is to be closed by when, and by which document（任务数）; a capacity has a unit, only brick kilns have doors. */
public record TargetFigures(
        @NotNull @Min(value = 0, message = "企业数须为 0 至 100000") @Max(value = 100_000, message = "企业数须为 0 至 100000")
        Integer enterprises,

        @Nullable @Min(value = 1, message = "窑门数须为 1 至 1000000") @Max(value = 1_000_000, message = "窑门数须为 1 至 1000000")
        Integer kilnDoors,

        @Nullable Rate capacity,

        @Nullable @Size(min = 1, max = 20, message = "产能单位须为 1 至 20 字")
        String capacityUnit,

        @NotBlank(message = "请填写文号") @Size(min = 2, max = 100, message = "文号须为 2 至 100 字")
        String document,

        @NotNull LocalDate dueOn) {

    private static final BigDecimal LARGEST_CAPACITY = BigDecimal.TEN.pow(12);

    /** What single fields cannot tell; {@code first} targets ask for something, a change may take everything back. */
    List<FieldError> errors(int year, FacilityKind industry, boolean first) {
        List<FieldError> errors = new ArrayList<>();
        if (kilnDoors != null && industry != FacilityKind.BRICK_KILN) {
            errors.add(new FieldError("/figures/kilnDoors", "只有烧结砖瓦窑有窑门数"));
        }
        if ((capacity == null) != (capacityUnit == null)) {
            errors.add(new FieldError("/figures/capacityUnit", "产能与产能单位须同时填写"));
        }
        if (capacity != null
                && (capacity.value().signum() <= 0
                        || capacity.value().compareTo(LARGEST_CAPACITY) > 0
                        || capacity.value().stripTrailingZeros().scale() > 4)) {
            errors.add(new FieldError("/figures/capacity", "产能须大于 0，至多四位小数"));
        }
        if (first && enterprises == 0 && capacity == null) {
            errors.add(new FieldError("/figures/enterprises", "企业数与产能须至少下达一项"));
        }
        if (dueOn.getYear() < year || dueOn.getYear() > year + 1) {
            errors.add(new FieldError("/figures/dueOn", "完成期限须在 " + year + " 年或次年之内"));
        }
        return errors;
    }
}
