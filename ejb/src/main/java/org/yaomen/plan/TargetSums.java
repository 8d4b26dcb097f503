package org.yaomen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;

/**
 * The sums of a filter（任务合计）. What an upper region was set and divided among its counties counts once, as the upper
 * target; capacities are summed for each unit apart.
 */
public record TargetSums(
        int targets,
        int enterprises,
        int doneEnterprises,
        @Nullable Rate enterprisesPercent,
        int remainingEnterprises,
        int late,
        List<CapacitySum> capacities) {

    /** Enterprises, as one row is read（企业数合计）. */
    record Enterprises(
            int targets,
            int enterprises,
            int doneEnterprises,
            @Nullable Rate enterprisesPercent,
            int remainingEnterprises,
            int late) {

        TargetSums with(List<CapacitySum> capacities) {
            return new TargetSums(
                    targets,
                    enterprises,
                    doneEnterprises,
                    enterprisesPercent,
                    remainingEnterprises,
                    late,
                    List.copyOf(capacities));
        }
    }

    /** Capacity of one unit（产能合计）. */
    public record CapacitySum(
            String unit, Rate capacity, Rate doneCapacity, Rate capacityPercent, Rate remainingCapacity) {}
}
