package org.yaomen.programme;

import java.util.List;

/** Two versions side by side（规则集对照）: what differs, in the order of the terms; nothing when they say the same. */
public record RuleSetDifferences(int before, int after, List<TermDifference> differences) {

    /** One place where they differ（差异）; a side that does not have it is empty. */
    public record TermDifference(String where, String before, String after) {}
}
