package org.yaomen.worker;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resettlement plan with all it rests on（职工安置方案详情）; {@code revises} is the plan it takes the place of. */
public record ResettlementPlanDetail(
        ResettlementPlanView plan,
        @Nullable UUID revises,
        ResettlementPlanFigures figures,
        String riskPlan,
        ResettlementPlanCongress congress,
        @Nullable ResettlementPlanReport report,
        List<PlanFile> files,
        ResettlementPlanGate gate) {

    /** A stored file of the plan（方案附件）: VOTE, REPORT or OTHER; it is at {@code /attachments/{regionCode}/{attachmentSha256}}. */
    public record PlanFile(String kind, String attachmentSha256, String title, String name) {}
}
