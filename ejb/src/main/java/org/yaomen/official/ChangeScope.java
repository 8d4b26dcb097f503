package org.yaomen.official;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yaomen.shared.RegionCode;

/**
 * Gives an official another region（变更数据范围）. {@code expectedRegion} is the region that was shown when the change was
 * decided: another one since then refuses it as stale.
 */
public record ChangeScope(
        @NotNull RegionCode region,
        @NotNull RegionCode expectedRegion,
        @NotBlank @Size(max = 500) String reason) {}
