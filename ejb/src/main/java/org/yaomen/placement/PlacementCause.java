package org.yaomen.placement;

/** Why there is a record（去向记录缘由）: somebody was placed, the place came to an end, or a record was a mistake. */
public enum PlacementCause {
    PLACED,
    LAPSED,
    REVERSED
}
