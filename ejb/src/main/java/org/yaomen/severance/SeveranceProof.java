package org.yaomen.severance;

import java.util.List;

/** A line with all that is behind it（核定明细依据）: its frozen text, read, and as it was hashed. */
public record SeveranceProof(SeveranceLineView line, SeveranceDocument document, String text) {

    /** Whether computing again gives the same text（重算结果）, and what differs where not. */
    public record Recomputed(boolean same, String stored, String recomputed, List<String> differences) {}
}
