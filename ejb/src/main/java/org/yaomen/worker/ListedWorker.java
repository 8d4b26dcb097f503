package org.yaomen.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CreditCode;

/**
 * A worker as a list states it（名单中的职工）: the enterprise by its credit code; sex and day of birth, where the list gives
 * them, only to be held against the citizen ID.
 */
public record ListedWorker(
        @NotNull CreditCode creditCode,
        @NotNull CitizenId citizenId,
        CitizenId.@Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @NotNull @Valid WorkerFacts facts,
        boolean synthetic) {}
