package org.yaomen.enterprise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.Rate;

/** A facility as it is entered（设施登记）: a brick kiln has doors, nothing else has; a capacity has a unit. */
public record FacilityTerms(
        @NotBlank(message = "请填写设施名称") @Size(max = 100) String name,
        @NotNull FacilityKind kind,

        @Nullable @Min(value = 1, message = "窑门数须为 1 至 500") @Max(value = 500, message = "窑门数须为 1 至 500")
        Integer kilnDoors,

        @Nullable Rate approvedCapacity,
        @Nullable @Size(min = 1, max = 20) String capacityUnit,

        @NotNull @Size(max = 100, message = "设备编号至多 100 个")
        List<@NotNull @Pattern(regexp = "[^\\p{Cntrl}\\s]{1,60}", message = "设备编号须为 1 至 60 个字，不含空白") String>
                equipmentNumbers,

        boolean synthetic) {

    private static final BigDecimal LARGEST_CAPACITY = BigDecimal.TEN.pow(12);

    /** What single fields cannot tell; all of it at once. */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if ((kind == FacilityKind.BRICK_KILN) != (kilnDoors != null)) {
            errors.add(new FieldError("/kilnDoors", kilnDoors == null ? "烧结砖瓦窑须填写窑门数" : "只有烧结砖瓦窑有窑门数"));
        }
        if ((approvedCapacity == null) != (capacityUnit == null)) {
            errors.add(new FieldError("/capacityUnit", "核定产能与产能单位须同时填写"));
        }
        if (approvedCapacity != null) {
            BigDecimal capacity = approvedCapacity.value();
            if (capacity.signum() <= 0
                    || capacity.compareTo(LARGEST_CAPACITY) > 0
                    || capacity.stripTrailingZeros().scale() > 4) {
                errors.add(new FieldError("/approvedCapacity", "核定产能须大于 0，至多四位小数"));
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < equipmentNumbers.size(); i++) {
            if (!seen.add(equipmentNumbers.get(i))) {
                errors.add(new FieldError("/equipmentNumbers/" + i, "设备编号重复"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
