package org.yaomen.award;

import org.yaomen.shared.Labelled;

/** Where an award stands（奖补状态）. Allowed moves stand in table {@code state_transition}. */
public enum AwardState implements Labelled {
    REFUSED("不符合"),
    CALCULATED("已核定"),
    PUBLICIZING("公示中"),
    HELD("异议暂停"),
    OVERTURNED("异议成立待重核"),
    PUBLICIZED("公示期满"),
    IN_APPROVAL("审批中"),
    APPROVED("已批准"),
    REJECTED("审批未通过"),
    INSTRUCTED("已出支付指令"),
    PAID("已支付"),
    RETURNED("银行退回");

    private final String label;

    AwardState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
