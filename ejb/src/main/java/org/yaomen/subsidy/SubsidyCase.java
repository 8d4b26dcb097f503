package org.yaomen.subsidy;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/**
 * All that is known of a claim before anything is computed（核定所据事实）, as it goes into the frozen text. {@code monthsBefore}
 * and {@code grantedBefore}: of the person's earlier claims of the kind in the same county; {@code nearAtFirst}: whether the
 * first of them came near to retirement.
 */
public record SubsidyCase(
        UUID claimId,
        UUID workerId,
        RegionCode regionCode,
        String workerName,
        String citizenIdMasked,
        String enterpriseName,
        SubsidyKind kind,
        LocalDate fromOn,
        LocalDate toOn,
        int months,
        @Nullable Integer days,
        @Nullable Money paidMonthly,
        int monthsBefore,
        boolean nearAtFirst,
        Money grantedBefore,
        boolean hardToPlace) {}
