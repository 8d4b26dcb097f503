package org.yaomen.subsidy;

import java.util.List;
import org.yaomen.shared.Reason;

/**
 * A claim with all that is behind its figure（补贴申报依据）: frozen as it was hashed, or, before that, as it would come out now;
 * {@code findings}: what stands against it today.
 */
public record SubsidyProof(
        SubsidyClaimView claim, boolean frozen, SubsidyDocument document, String sha256, List<Reason> findings) {

    /** Whether computing again gives the same text（重算结果）. */
    public record SubsidyRecomputed(boolean same, String stored, String recomputed) {}
}
