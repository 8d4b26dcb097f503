package org.yaomen.fund;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/**
 * A numbered budget document（登记预算指标）; it counts once a second person has approved it. With an
 * {@code allocationLineId} it takes in what was allocated from above, as it stands there.
 */
public record RegisterAppropriation(
        @NotNull RegionCode regionCode,
        @NotNull UUID fundSourceId,
        @NotNull UUID programmeId,
        @NotBlank @Size(min = 2, max = 80) String documentNo,
        @NotBlank @Size(max = 200) String title,
        @NotNull Money amount,
        @Min(2000) @Max(2100) int indexYear,
        @NotNull LocalDate receivedOn,
        @Nullable UUID allocationLineId) {}
