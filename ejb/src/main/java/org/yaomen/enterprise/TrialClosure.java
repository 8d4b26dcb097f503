package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

/** A closure that rules are only tried on（测算名单中的关闭）: of an enterprise by its name, in the register or not. */
public record TrialClosure(
        @NotBlank @Size(max = 100) String enterpriseName,
        @Nullable CreditCode creditCode,
        @Nullable @Size(max = 50) String township,
        @NotNull @Valid FacilityTerms facility,
        @NotNull LocalDate appliedOn,
        @NotNull LocalDate closedOn,
        boolean voluntary,
        @NotNull @Valid ClosureBasis basis) {

    private static final String NO_TOWNSHIP = "未填镇乡街道";

    /** What single fields cannot tell; a day may lie ahead, for trials are about what may come. */
    public List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>(FieldError.of("/facility", facility::check));
        errors.addAll(FieldError.of("", basis::check));
        if (appliedOn.isAfter(closedOn)) {
            errors.add(new FieldError("/appliedOn", "申请日期不能晚于关闭日期"));
        }
        return errors;
    }

    /** As if it had been accepted without reserve on the day it closed. */
    public ClosureDossier dossier(UUID id, UUID enterpriseId, RegionCode region, UUID programmeId) {
        String place = Objects.requireNonNullElse(township, NO_TOWNSHIP);
        return new ClosureDossier(
                id,
                region,
                programmeId,
                enterpriseId,
                enterpriseName,
                creditCode == null ? "" : creditCode.code(),
                place,
                place,
                null,
                null,
                id,
                facility.name(),
                facility.kilnDoors(),
                facility.approvedCapacity(),
                facility.capacityUnit(),
                appliedOn,
                closedOn,
                voluntary,
                AcceptanceState.DISMANTLED,
                closedOn,
                null,
                basis,
                List.of(),
                facility.synthetic());
    }
}
