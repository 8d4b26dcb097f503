package org.yaomen.socialinsurance;

/** How many duties were marked as done（办结登记结果）. */
public record ClockMarked(ClockKind kind, int marked) {}
