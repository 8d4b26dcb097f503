package org.yaomen.placement;

/**
 * How many of the workers of a filter went where（安置合计）: {@code planned} is {@code placed} and {@code notPlaced} together,
 * {@code placed} the sum of the four channels, {@code notPlaced} of the five others.
 */
public record PlacementSummary(
        int planned,
        int placed,
        int notPlaced,
        int ch1,
        int ch2,
        int ch3,
        int ch4,
        int selfEmployed,
        int retired,
        int dead,
        int unemployed,
        int waiting,
        int overdue) {}
