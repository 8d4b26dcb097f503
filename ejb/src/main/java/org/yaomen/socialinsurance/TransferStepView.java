package org.yaomen.socialinsurance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.worker.InsuranceScheme;

/** A step of a transfer in one version of the rules（转移环节）; {@code inForce}: the version of today. */
public record TransferStepView(
        InsuranceScheme scheme,
        LocalDate effectiveFrom,
        int stepNo,
        String name,
        TransferSide side,
        @Nullable Integer workingDays,
        TransferEffect effect,
        @Nullable TransferForm form,
        String document,
        String article,
        boolean toConfirm,
        String setBy,
        Instant recordedAt,
        boolean inForce) {}
