package org.yaomen.socialinsurance;

/** What one desk has before it（经办台期限）: how many clocks of a kind are late, near, or run. */
public record ClockDesk(String regionCode, String role, ClockKind kind, int overdue, int dueSoon, int running) {}
