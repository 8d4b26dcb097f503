package org.yaomen.desk;

import java.util.List;

/** What was found, the closest first, at most twenty（查找结果清单）. */
public record SearchHits(List<SearchHit> items) {}
