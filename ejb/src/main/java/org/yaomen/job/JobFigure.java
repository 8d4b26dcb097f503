package org.yaomen.job;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaomen.shared.Money;

/** A sum of what a job found so far（作业汇总）: by outcome, township or reason; yuan before and after. */
public record JobFigure(String grouping, String name, int count, Money before, Money after) {

    private record Key(String grouping, String name) {}

    public static final String TOTAL = "TOTAL";
    public static final String OUTCOME = "OUTCOME";
    public static final String TOWNSHIP = "TOWNSHIP";
    public static final String REASON = "REASON";

    /** One figure for each group and name. */
    public static List<JobFigure> summed(Collection<JobFigure> figures) {
        Map<Key, JobFigure> sums = new LinkedHashMap<>();
        figures.forEach(one -> sums.merge(new Key(one.grouping, one.name), one, JobFigure::plus));
        return List.copyOf(sums.values());
    }

    private JobFigure plus(JobFigure other) {
        return new JobFigure(grouping, name, count + other.count, before.plus(other.before), after.plus(other.after));
    }
}
