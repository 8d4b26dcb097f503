package org.yaomen.severance;

/** How far a compensation sheet is（核定表状态）. */
public enum SeveranceSheetState {
    DRAFT,
    CALCULATING,
    CALCULATED,
    IN_APPROVAL,
    APPROVED,
    PAYING,
    PAID,
    REFUSED,
    SUPERSEDED,
    TAKEN_BACK
}
