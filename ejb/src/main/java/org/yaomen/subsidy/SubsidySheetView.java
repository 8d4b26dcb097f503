package org.yaomen.subsidy;

import java.time.Instant;
import java.util.UUID;
import org.yaomen.shared.Money;

/** A sheet of subsidies（补贴核定表）: {@code amount} over its lines, {@code paidAmount} as the bank has confirmed. */
public record SubsidySheetView(
        UUID id,
        String sheetNo,
        String regionCode,
        String regionName,
        UUID programmeId,
        String programmeName,
        SubsidyKind kind,
        UUID appropriationId,
        String appropriationNo,
        String useCode,
        SubsidySheetState state,
        int lines,
        Money amount,
        Money paidAmount,
        String sha256,
        boolean synthetic,
        String calculatedBy,
        Instant recordedAt,
        int version) {}
