package org.yaomen.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;

/**
 * What a plan's numbers come to（安置方案试算）, and what is wrong with them; {@code reportDue}: so many contracts end that it
 * must be explained {@code noticeDays} before and reported, by {@code source}.
 */
public record ResettlementPlanPreview(
        int placed,
        int contractsEnded,
        Money total,
        boolean reportDue,
        @Nullable Integer noticeDays,
        @Nullable String source,
        List<Reason> reasons) {}
