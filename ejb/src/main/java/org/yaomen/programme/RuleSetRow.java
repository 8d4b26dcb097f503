package org.yaomen.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/** A rule set in a list（规则集列表行）: everything but the terms. */
public record RuleSetRow(
        UUID id,
        UUID programmeId,
        String programmeCode,
        int versionNo,
        RuleSetState state,
        LocalDate effectiveFrom,
        String sha256,
        String createdBy,
        @Nullable String activatedBy,
        Instant recordedAt,
        @Nullable Instant activatedAt,
        int version,
        RegionCode regionCode) {}
