package org.yaomen.placement;

/** What came of it（回访结果）; LAPSED opens the case again. */
public enum FollowUpOutcome {
    STABLE,
    UNREACHED,
    LAPSED
}
