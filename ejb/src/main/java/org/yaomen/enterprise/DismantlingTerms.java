package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;

/** What was found on site where a kiln had to be pulled down（拆除核验）, with at least one piece of evidence. */
public record DismantlingTerms(
        @NotNull LocalDate dismantledOn,

        @NotBlank(message = "请填写核验情况") @Size(min = 2, max = 2000, message = "核验情况须为 2 至 2000 字")
        String finding,

        @NotNull @Size(min = 1, max = 50, message = "一次 1 至 50 份材料")
        List<@NotNull @Valid EvidenceTerms> evidence) {

    void check(LocalDate acceptedOn, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (dismantledOn.isBefore(acceptedOn)) {
            errors.add(new FieldError("/dismantledOn", "拆除日期早于验收日期 " + acceptedOn));
        }
        if (dismantledOn.isAfter(today)) {
            errors.add(new FieldError("/dismantledOn", "拆除日期晚于今日 " + today));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
