package org.yaomen.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

/** A deadline of the work plan as it is entered（时间节点设定）; it waits on the role's desk from {@code beginsOn} on. */
public record PlanDeadlineTerms(
        @NotNull RegionCode regionCode,

        @NotNull @Min(value = 2000, message = "年度须为 2000 至 2199") @Max(value = 2199, message = "年度须为 2000 至 2199")
        Integer year,

        @NotNull PlanKind kind,

        @NotBlank(message = "请填写事项") @Size(min = 2, max = 100, message = "事项须为 2 至 100 字")
        String title,

        @NotNull PlanRole role,
        @NotNull LocalDate beginsOn,
        @NotNull LocalDate dueOn,

        @NotBlank(message = "请填写文号") @Size(min = 2, max = 100, message = "文号须为 2 至 100 字")
        String document,

        @Nullable @Size(min = 2, max = 500, message = "说明须为 2 至 500 字")
        String note) {

    /** What single fields cannot tell. */
    void check() {
        List<FieldError> errors = new ArrayList<>();
        if (dueOn.isBefore(beginsOn)) {
            errors.add(new FieldError("/dueOn", "截止日期不能早于起始日期"));
        }
        if (dueOn.getYear() < year || dueOn.getYear() > year + 1) {
            errors.add(new FieldError("/dueOn", "截止日期须在 " + year + " 年或次年之内"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
