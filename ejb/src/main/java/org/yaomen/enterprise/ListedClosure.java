package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.CreditCode;

/**
 * A closure as a list states it（名单中的关闭）: the enterprise by its credit code, the facility by its name there, entered
 * when the register has none of that name; with what rules ask of it, as far as the list says.
 */
public record ListedClosure(
        @NotNull CreditCode creditCode,
        @NotNull @Valid FacilityTerms facility,
        @NotNull UUID programmeId,
        @NotNull LocalDate appliedOn,
        @NotNull LocalDate closedOn,
        @NotNull Boolean voluntary,
        @NotNull @Valid ClosureBasis basis) {

    /** The closing alone, of the facility as the register knows it. */
    ClosureTerms terms(UUID facilityId) {
        return new ClosureTerms(programmeId, facilityId, appliedOn, closedOn, voluntary, List.of());
    }
}
