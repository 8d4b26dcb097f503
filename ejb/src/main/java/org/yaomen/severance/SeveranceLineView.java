package org.yaomen.severance;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A line of a sheet and whether it is paid（核定明细）, personal data masked as on the roster. */
public record SeveranceLineView(
        UUID id,
        UUID sheetId,
        String regionCode,
        UUID workerId,
        String workerName,
        String citizenIdMasked,
        @Nullable String accountMasked,
        SeveranceKind kind,
        String useCode,
        LocalDate leftOn,
        LeavingReason reason,
        Money amount,
        Money tax,
        Money net,
        SeveranceLineState state,
        @Nullable UUID paymentInstructionId,
        String sha256) {}
