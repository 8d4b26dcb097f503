package org.yaomen.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * How workers were placed by the end of a month（职工安置月报）, as it was known at a moment; {@code asOf}: its last day, or that
 * of the report where the month still ran.
 */
public record PlacementReport(
        String month,
        LocalDate asOf,
        By by,
        Instant knownAt,
        List<PlacementFigures> items,
        PlacementFigures sums,
        List<ChannelUse> fundUse) {

    /** What a line is of（汇总方式）. */
    public enum By {
        COUNTY,
        ENTERPRISE
    }

    /** How many stand in a channel, and what was spent on them（分渠道资金使用）; null where nothing was recorded. */
    public record ChannelUse(
            String channel, int heads, @Nullable Money used) {}
}
