package org.yaomen.worker;

/** What has become of a resettlement plan（职工安置方案状态）. */
public enum ResettlementPlanState {
    IN_APPROVAL,
    APPROVED,
    REFUSED,
    SUPERSEDED
}
