package org.yaomen.desk;

import java.time.Instant;
import java.time.LocalDate;

/** How many working days a desk may take, from a day on（办理时限）; {@code inForce}: the one that counts today. */
public record DeskTermView(
        TodoKind kind,
        LocalDate effectiveFrom,
        int workingDays,
        String document,
        boolean confirmed,
        boolean inForce,
        String setBy,
        Instant recordedAt) {}
