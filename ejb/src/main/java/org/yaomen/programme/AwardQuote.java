package org.yaomen.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;

/**
 * What an award would be（奖补试算结果）, and by which rules; nothing is stored. {@code nearest} says of a refusal what would have
 * to be otherwise, where a change of facts would help.
 */
public record AwardQuote(
        RuleSetName ruleSet,
        Money amount,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        @Nullable NearestChange nearest) {

    /** The rule set that was used（所用规则集）: the programme's code, the version, the hash of the terms, whose rules. */
    public record RuleSetName(String programme, int version, String sha256, RegionCode region) {}
}
