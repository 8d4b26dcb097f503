package org.yaomen.subsidy;

/** Where a claim is（补贴申报状态）: on no sheet, as its sheet, or as its payment instruction says. */
public enum SubsidyState {
    ENTERED,
    WITHDRAWN,
    CALCULATED,
    IN_APPROVAL,
    APPROVED,
    INSTRUCTED,
    IN_DOUBT,
    PAID,
    RETURNED
}
