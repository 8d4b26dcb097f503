package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;

/**
 * The written acceptance opinion on one closure（逐户书面验收意见）. {@code dismantleBy} belongs to a facility that is only
 * cut off from power and water; {@code version} is the closure's, as the acceptor saw it.
 */
public record AcceptanceTerms(
        @NotNull Integer version,
        @NotNull AcceptanceState acceptanceState,
        @NotNull LocalDate acceptedOn,
        @Nullable LocalDate dismantleBy,

        @NotBlank(message = "请填写验收意见") @Size(min = 2, max = 2000, message = "验收意见须为 2 至 2000 字")
        String opinion,

        @NotNull @Size(max = 50, message = "一次至多 50 份材料") List<@NotNull @Valid EvidenceTerms> evidence) {

    void check(LocalDate closedOn, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (acceptedOn.isBefore(closedOn)) {
            errors.add(new FieldError("/acceptedOn", "验收日期早于关闭日期 " + closedOn));
        }
        if (acceptedOn.isAfter(today)) {
            errors.add(new FieldError("/acceptedOn", "验收日期晚于今日 " + today));
        }
        boolean temporary = acceptanceState == AcceptanceState.POWER_AND_WATER_CUT;
        if (temporary && (dismantleBy == null || !dismantleBy.isAfter(acceptedOn))) {
            errors.add(new FieldError("/dismantleBy", "断水断电的须填写限期拆除日期，且晚于验收日期"));
        }
        if (!temporary && dismantleBy != null) {
            errors.add(new FieldError("/dismantleBy", "只有断水断电的才有限期拆除日期"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
