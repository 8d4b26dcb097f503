package org.yaomen.tipoff;

import java.time.LocalDate;
import java.util.UUID;

/** What a reward is computed from（举报奖励依据）: a code, the day, and which of how many reported at the same time. */
public record Reported(
        UUID tipOffId, UUID closureId, UUID reporterId, String code, LocalDate reportedOn, int place, int total) {}
