package org.yaomen.desk;

/** What has happened to a document（消息类别）; each is one branch of the view {@code news_view}. */
public enum NewsKind {
    /** 审批通过. */
    APPROVAL_GRANTED,
    /** 审批未通过. */
    APPROVAL_REFUSED,
    /** 收到异议. */
    OBJECTION_FILED,
    /** 异议成立. */
    OBJECTION_UPHELD,
    /** 异议不成立. */
    OBJECTION_DISMISSED,
    /** 银行退回. */
    PAYMENT_RETURNED,
    /** 支付存疑. */
    PAYMENT_IN_DOUBT,
    /** 收到银行回盘. */
    BANK_RESULT_RECEIVED,
    /** 公示期满. */
    NOTICE_CLOSED,
    /** 上级收回下达. */
    ALLOCATION_TAKEN_BACK,
    /** 法定期限提要. */
    CLOCK_DIGEST
}
