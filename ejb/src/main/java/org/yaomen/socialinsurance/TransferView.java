package org.yaomen.socialinsurance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.worker.InsuranceScheme;

/**
 * A transfer in a list（社保转移）: whose desk it is on, by when. {@code regionCode} is that desk's; {@code workerId} is
 * shown only where the roster is. {@code outside}: the new place does not work with the system; {@code incoming}: the old
 * one does not.
 */
public record TransferView(
        UUID id,
        String regionCode,
        InsuranceScheme scheme,
        TransferState state,
        String name,
        String citizenIdMasked,
        String enterpriseName,
        @Nullable LocalDate leftOn,
        String fromAgency,
        String fromRegion,
        String toAgency,
        String toRegion,
        boolean outside,
        @Nullable Integer stepNo,
        @Nullable String stepName,
        @Nullable TransferSide deskSide,
        @Nullable String desk,
        LocalDate stepSince,
        @Nullable Integer daysGiven,
        @Nullable LocalDate dueOn,
        @Nullable Integer daysLeft,
        @Nullable Boolean overdue,
        @Nullable String document,
        @Nullable String article,
        @Nullable Money computed,
        Money sent,
        Money received,
        boolean synthetic,
        String openedBy,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        LocalDate stepsFrom,
        @Nullable UUID workerId,
        boolean incoming) {}
