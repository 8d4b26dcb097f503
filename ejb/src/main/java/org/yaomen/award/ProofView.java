package org.yaomen.award;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.ApprovalDetail;
import org.yaomen.programme.NearestChange;

/**
 * Why an award is what it is（奖补核定证明）: the award, its current calculation read and as canonical text, all earlier ones,
 * who took which part, and the calculation's place in the hash chain. {@code nearest}: of a refusal, what would have to be
 * otherwise. {@code condition}: of an instalment, the confirmation that its condition is met.
 */
public record ProofView(
        AwardView award,
        CalculationDocument calculation,
        CalculationView frozen,
        String amountInWords,
        List<CalculationView> history,
        List<ApprovalDetail.Part> parts,
        @Nullable Link link,
        @Nullable NearestChange nearest,
        @Nullable ConditionView condition) {

    /** The calculation's link in its region's chain（链上位置）. */
    public record Link(long seq, String previousSha256, String sha256) {}

    /** What came of computing a stored calculation again（重算结果）; {@code differences} is empty when equal. */
    public record Replay(
            boolean equal,
            String storedSha256,
            String recomputedSha256,
            Instant replayedAt,
            List<Difference> differences) {}

    /** Where a stored calculation differs from its recomputation（差异）. */
    public record Difference(String where, String stored, String recomputed) {}
}
