package org.yaomen.severance;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/**
 * All that is known of a worker before anything is computed（核定所据事实）, as it goes into the frozen text: wages are of a
 * month, but for {@code localAnnualWage}; the citizen ID is masked. A grade of injury, and kinds that stand, that are not
 * there are left out of the text, so a line frozen before they were known computes to its own text again.
 */
public record SeveranceCase(
        UUID sheetId,
        UUID workerId,
        RegionCode regionCode,
        String workerName,
        String citizenIdMasked,
        String enterpriseName,
        LocalDate hiredOn,
        LocalDate leftOn,
        LeavingReason reason,
        boolean unlawful,
        Money meanWage,
        Money localMonthlyWage,
        Money localAnnualWage,
        Money minimumWage,
        String wageSource,
        LocalDate payOn,
        Money wageArrears,
        Money insuranceArrears,
        int arrearsDays,
        @Nullable Integer injuryGrade,
        @Nullable String standing) {

    /** Whether it was paid, or instructed, from a sheet that was taken back afterwards. */
    boolean stands(SeveranceKind kind) {
        return standing != null && Set.of(standing.split(" ")).contains(kind.name());
    }
}
