package org.yaomen.worker;

import java.time.LocalDate;

/**
 * What follows from a worker's sealed day of birth（退休时间与大龄起始日）: when the retirement age is reached, and from when age
 * alone makes the worker hard to place. Either gives the day of birth away: it is judged by, never kept or listed.
 */
public record RetirementFacts(LocalDate retiresOn, LocalDate olderFrom) {}
