package org.yaomen.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

/**
 * A new version of a parameter（参数新版本）: all its values from a day on, under one document. {@code toConfirm}: the figures
 * were not seen in the document itself (待核实).
 */
public record ParameterTerms(
        @NotNull ParameterName name,
        @NotNull RegionCode regionCode,
        @NotNull LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @NotBlank(message = "请填写单位") @Size(max = 20) String unit,

        @NotBlank(message = "请填写文号") @Size(min = 2, max = 100, message = "文号须为 2 至 100 字")
        String document,

        @NotBlank(message = "请填写条款") @Size(max = 100) String article,
        boolean toConfirm,
        @Nullable @Size(max = 500) String note,

        @NotNull @Size(min = 1, max = 50, message = "须有 1 至 50 项数值")
        List<@NotNull @Valid ParameterItem> items) {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(9);

    /** What single fields cannot tell; all of it at once. */
    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            errors.add(new FieldError("/effectiveTo", "截止日期不能早于生效日期"));
        }
        if (!name.units().contains(unit)) {
            errors.add(new FieldError("/unit", "“" + name.label() + "”的单位须为" + String.join("或", name.units())));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            ParameterItem item = items.get(i);
            if (!name.takes(item.item())) {
                errors.add(new FieldError("/items/" + i + "/item", "不是“" + name.label() + "”的分项"));
            } else if (!seen.add(item.item())) {
                errors.add(new FieldError("/items/" + i + "/item", "分项重复"));
            }
            String wrong = wrong(item.value().value());
            if (wrong != null) {
                errors.add(new FieldError("/items/" + i + "/value", wrong));
            }
        }
        return errors;
    }

    private @Nullable String wrong(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(LARGEST) > 0) {
            return "数值须为 0 至 1000000000";
        }
        if (name.isSwitch() && value.signum() != 0 && value.compareTo(BigDecimal.ONE) != 0) {
            return "是为 1，否为 0";
        }
        OptionalInt largest = name.largest();
        if (largest.isPresent() && value.compareTo(BigDecimal.valueOf(largest.getAsInt())) > 0) {
            return "数值不能大于 " + largest.getAsInt();
        }
        if (name.isPositive() && value.signum() == 0) {
            return "数值须大于 0";
        }
        return name.isWhole() && value.stripTrailingZeros().scale() > 0 ? "数值须为整数" : null;
    }
}
