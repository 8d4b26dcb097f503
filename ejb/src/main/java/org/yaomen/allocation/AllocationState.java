package org.yaomen.allocation;

/** How far an allocation is（资金分配方案状态）: 审批中、已下达、审批未通过. */
public enum AllocationState {
    IN_APPROVAL,
    ISSUED,
    REFUSED
}
