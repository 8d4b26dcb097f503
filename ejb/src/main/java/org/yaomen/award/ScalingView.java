package org.yaomen.award;

import java.util.UUID;
import org.yaomen.shared.Money;

/**
 * What the awards of a rule claim, and what there is for them（申报与可用资金对照）: {@code claimed} without earlier scalings,
 * {@code pool} what the appropriation has available, {@code factor} to six decimals, {@code published} how many are too far to be
 * scaled.
 */
public record ScalingView(
        UUID programmeId,
        String rule,
        UUID appropriationId,
        String documentNo,
        int awards,
        int published,
        Money claimed,
        Money pool,
        Money missing,
        boolean exceeded,
        String factor) {}
