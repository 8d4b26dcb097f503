package org.yaomen.plan;

import java.util.List;

/** The deadlines of a year that were entered at once（全年节点）. */
public record PlanYearView(List<PlanDeadlineView> items) {}
