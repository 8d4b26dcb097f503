package org.yaomen.award;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.programme.PayeeKind;
import org.yaomen.shared.Money;

/**
 * An award as lists show it（奖补一览）. Doors, date and state of acceptance are those of the frozen calculation; {@code
 * whyNot} joins the reasons of a refused one.
 */
public record AwardView(
        UUID id,
        String regionCode,
        UUID programmeId,
        String programmeCode,
        UUID closureId,
        String ruleCode,
        String ruleName,
        String useCode,
        UUID enterpriseId,
        String enterpriseName,
        String creditCode,
        String facilityName,
        @Nullable Integer kilnDoors,
        String townshipCode,
        String townshipName,
        @Nullable LocalDate closedOn,
        @Nullable AcceptanceState acceptanceState,
        PayeeKind payeeKind,
        String payeeName,
        AwardState state,
        Money amount,
        UUID calculationId,
        String calculationSha256,
        @Nullable String whyNot,
        @Nullable UUID appropriationId,
        @Nullable String documentNo,
        @Nullable String paymentState,
        @Nullable String bankReference,
        @Nullable LocalDate paidOn,
        boolean synthetic,
        Instant recordedAt,
        int version) {}
