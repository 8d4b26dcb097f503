package org.yaomen.reporting;

import java.util.List;
import java.util.UUID;
import org.yaomen.shared.Money;

/** How a programme moved from its first month to its last, months without movement included（项目逐月进展）. */
public record ProgrammeTrend(UUID programmeId, List<TrendMonth> months) {

    /**
     * What moved in one month, {@code YYYY-MM}（当月进展）. {@code committed} is less what was released and {@code paid} less
     * what came back after payment; {@code instructed} and {@code returned} count every time, so that a re-issued payment is
     * instructed twice.
     */
    public record TrendMonth(
            String month, Money committed, Money instructed, Money paid, Money returned, int closuresAccepted) {}
}
