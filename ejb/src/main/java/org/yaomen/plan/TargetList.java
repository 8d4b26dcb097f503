package org.yaomen.plan;

import java.util.List;
import org.yaomen.shared.Page;

/** One page of targets with the sums of the whole filter（年度任务清单）. */
public record TargetList(List<TargetView> items, int page, int size, long total, TargetSums sums) {

    static TargetList of(Page<TargetView> page, TargetSums sums) {
        return new TargetList(page.items(), page.page(), page.size(), page.total(), sums);
    }
}
