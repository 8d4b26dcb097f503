package org.yaomen.programme;

import java.util.List;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;

/**
 * How a central pool would be divided（专项奖补资金分配试算结果）: the amounts sum to {@code basicPool} to the fen and stand in
 * the order asked. {@code parameters} are those that the question left out.
 */
public record CentralAllocationQuote(
        Money basicPool,
        List<RegionShare> regions,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        List<ParameterView> parameters) {

    /** One region's part（地区分配额）; {@code share} has six decimals. */
    public record RegionShare(RegionCode code, String share, Money amount) {}
}
