package org.yaomen.placement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.InsuranceScheme;

/** A month of a worker's insurance as a list states it（名单中的缴费月份）: which schemes were paid, none if none was. */
public record ListedMonth(
        @NotNull CreditCode creditCode,
        @NotNull CitizenId citizenId,
        @NotNull YearMonth month,
        @NotNull List<@NotNull InsuranceScheme> schemes,

        @Nullable @Size(max = 200, message = "说明至多 200 字") String note) {

    /** Whose list it is（名单来源）. */
    public record Source(UUID importId, RegionCode region, UUID programmeId, String inWords) {}
}
