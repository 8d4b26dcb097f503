package org.yaomen.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one portion did（一段作业）: after which item to go on, how many items it took, what is told of single ones, and what
 * is added to the sums. Without a cursor there was nothing left.
 */
public record JobPortion(@Nullable String cursor, int items, List<JobLine> lines, List<JobFigure> figures) {

    public static final JobPortion NOTHING_LEFT = new JobPortion(null, 0, List.of(), List.of());
}
