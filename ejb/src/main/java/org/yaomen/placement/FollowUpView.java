package org.yaomen.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A follow-up（安置回访）, of the record that stood. */
public record FollowUpView(
        UUID id,
        UUID recordId,
        LocalDate followedOn,
        FollowUpMethod method,
        FollowUpOutcome outcome,
        String note,
        String createdBy,
        Instant recordedAt) {}
