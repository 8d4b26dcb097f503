package org.yaomen.severance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The second opinion on a sheet（支付前复核）: what was looked at and what stands against single lines, the first 200 of them.
 * {@code submittable}: nothing stands against the approval; {@code payable}: nor against the payment.
 */
public record SeveranceOpinion(
        UUID sheetId,
        LocalDate day,
        boolean submittable,
        boolean payable,
        List<OpinionCheck> checks,
        List<OpinionFinding> findings) {

    /** One thing that was looked at（复核事项）; {@code count} lines fail it. */
    public record OpinionCheck(SeveranceCheck code, boolean met, long count, String text) {}

    /** What stands against a line（明细疑点）. */
    public record OpinionFinding(UUID lineId, String workerName, SeveranceCheck code, String text) {}
}
