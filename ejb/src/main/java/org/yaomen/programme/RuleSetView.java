package org.yaomen.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;

/** A rule set with its terms（规则集视图）; {@code sha256} is the hash of the terms' canonical text. */
public record RuleSetView(
        UUID id,
        UUID programmeId,
        String programmeCode,
        int versionNo,
        RuleSetState state,
        LocalDate effectiveFrom,
        RuleSetTerms terms,
        String sha256,
        String createdBy,
        @Nullable String activatedBy,
        Instant recordedAt,
        @Nullable Instant activatedAt,
        int version,
        RegionCode regionCode) {}
