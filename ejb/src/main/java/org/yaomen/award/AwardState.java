package org.yaomen.award;

/**
 * Where an award stands（奖补状态）: 不符合、已核定、公示中、异议暂停、异议成立、公示期满、审批中、已批准、审批未通过、已出指令、
 * 已支付、银行退回. Allowed moves stand in table {@code state_transition}.
 */
public enum AwardState {
    REFUSED,
    CALCULATED,
    PUBLICIZING,
    HELD,
    OVERTURNED,
    PUBLICIZED,
    IN_APPROVAL,
    APPROVED,
    REJECTED,
    INSTRUCTED,
    PAID,
    RETURNED
}
