package org.yaomen.reporting;

import org.yaomen.shared.Money;

/** How many documents stand in a state, and for how much（状态统计）. */
public record StateCount(String state, int count, Money amount) {}
