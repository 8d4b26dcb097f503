package org.yaomen.shared;

import java.util.List;
import java.util.Map;

/**
 * One page of a list（分页列表）. {@code total} counts, and {@code totals} sums the money columns, over the whole filter,
 * not the page.
 */
public record Page<T>(List<T> items, int page, int size, long total, Map<String, Money> totals) {}
