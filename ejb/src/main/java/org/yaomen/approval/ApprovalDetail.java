package org.yaomen.approval;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approval case with its route, what was signed so far, and who may act next（审批详情）: holders of the next step's role
 * in the region, except those named in {@code excluded}, who already took another part in this document.
 */
public record ApprovalDetail(
        ApprovalCaseView approval,
        List<RouteStep> route,
        List<SignedStep> steps,
        List<Part> parts,
        @Nullable Next next) {

    /** A step of the route（步骤）. */
    public record RouteStep(int stepNo, String role, String title) {}

    /** A signature or refusal（签署）. */
    public record SignedStep(
            int stepNo,
            Decision decision,
            String signedSha256,
            @Nullable String reason,
            String decidedBy,
            Instant recordedAt) {}

    /** A part somebody took in the document（分工）. */
    public record Part(String person, String part, Instant recordedAt) {}

    /** Who may act next（下一步）. */
    public record Next(int stepNo, String role, String title, List<String> excluded) {}

    /** What came of one line of a bulk decision（批量审批结果）: the case as it is now, or why not. */
    public record DecidedLine(
            UUID id,
            boolean done,
            @Nullable String state,
            @Nullable String code,
            @Nullable String detail) {}
}
