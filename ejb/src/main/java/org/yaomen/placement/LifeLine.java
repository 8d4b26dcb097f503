package org.yaomen.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.worker.InsuranceScheme;

/**
 * A worker's line of life from the closure on（职工安置生命线）: every record with those taken back, follow-ups, money, and each
 * month with what was paid in it and what is wrong with it. {@code seqNo}: the number of the last record, for the next one.
 */
public record LifeLine(
        UUID workerId,
        PlacementStatus status,
        boolean reopened,
        int seqNo,
        @Nullable UUID recordId,
        @Nullable LocalDate followUpOn,
        int redMonths,
        List<PlacementRecordView> records,
        List<FollowUpView> followUps,
        List<LifeLineMoney> money,
        List<LifeLineMonth> months) {

    /** Money that a worker was paid or granted（职工款项）. */
    public record LifeLineMoney(
            String kind,
            String title,
            LocalDate happenedOn,
            @Nullable LocalDate fromMonth,
            @Nullable LocalDate toMonth,
            Money amount) {}

    /**
     * One month, {@code YYYY-MM}（当月情形）, by what stood at its end. {@code schemes} is null where nothing was recorded;
     * {@code paid}: money falls into it.
     */
    public record LifeLineMonth(
            String month,
            PlacementStatus status,
            @Nullable String employer,
            @Nullable List<InsuranceScheme> schemes,
            boolean paid,
            boolean red,
            List<LifeLineFault> faults) {}

    /** What is wrong with a month（疑点）, in words; {@code reference} opens the other entry for an auditor of both. */
    public record LifeLineFault(
            String code, String text, @Nullable String reference) {}
}
