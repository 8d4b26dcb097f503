package org.yaomen.subsidy;

/** Where a sheet is（补贴核定表状态）. Of one that was refused or discarded the claims are free again. */
public enum SubsidySheetState {
    CALCULATED,
    IN_APPROVAL,
    APPROVED,
    PAYING,
    PAID,
    REFUSED,
    DISCARDED
}
