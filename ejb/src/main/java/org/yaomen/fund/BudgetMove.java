package org.yaomen.fund;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

/** Money of one appropriation moving for one document（指标变动）; {@code text} is the ledger's summary line. */
public record BudgetMove(
        SubjectType subjectType,
        UUID subjectId,
        RegionCode region,
        UUID appropriationId,
        @Nullable String townshipCode,
        @Nullable String useCode,
        Money amount,
        String text,
        LocalDate effectiveOn) {}
