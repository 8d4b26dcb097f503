package org.yaomen.approval;

/** What an approver says（审批意见）. */
public enum Decision {
    APPROVE,
    REFUSE
}
