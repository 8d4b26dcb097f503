package org.yaomen.severance;

import java.time.LocalDate;
import java.util.UUID;
import org.yaomen.shared.Money;

/** What is said of a worker on a sheet（职工离职情况）; {@code id} is the worker's, the citizen ID masked. */
public record SeveranceFactView(
        UUID sheetId,
        UUID id,
        String regionCode,
        String workerName,
        String citizenIdMasked,
        String job,
        Money meanWage,
        LocalDate hiredOn,
        LocalDate leftOn,
        LeavingReason reason,
        boolean unlawful,
        Money wageArrears,
        Money insuranceArrears,
        int arrearsDays,
        String recordedBy,
        int version) {}
