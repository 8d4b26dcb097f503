package org.yaomen.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker of a roster and where the worker is now（职工安置名单）, personal data masked; {@code id} is the worker's. {@code
 * reopened}: a place came to an end. {@code daysLeft} counts calendar days to {@code followUpOn}, negative when overdue.
 */
public record PlacementRow(
        UUID id,
        String regionCode,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        String programmeCode,
        String name,
        String citizenIdMasked,
        String job,
        List<String> specialCases,
        PlacementStatus status,
        boolean reopened,
        @Nullable LocalDate since,
        @Nullable String employer,
        @Nullable String post,
        @Nullable LocalDate followedOn,
        @Nullable LocalDate followUpOn,
        @Nullable Integer daysLeft,
        boolean overdue,
        int seqNo,
        @Nullable TrackGroup track,
        boolean synthetic) {}
