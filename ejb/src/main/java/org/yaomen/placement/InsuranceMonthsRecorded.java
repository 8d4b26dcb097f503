package org.yaomen.placement;

/** How many workers' months were put down（缴费登记结果）. */
public record InsuranceMonthsRecorded(int workers, int months) {}
