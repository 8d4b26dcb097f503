package org.yaomen.subsidy;

/** What may stand against a claim before it is paid（支付前复核事项）. */
enum SubsidyCheck {
    FORMULA("超过按参数另行计算的金额（含其他区划已核定的），或参数已变", false),
    CAP("累计超过补贴期限（含其他区划的申报）", false),
    UNCARRIED("补贴期间没有可享受该补贴的去向", false),
    GATE("企业的职工安置方案未表决、资金未落实或未批准", false),
    NO_ACCOUNT("花名册没有收款账户", true),
    SHARED_ACCOUNT("收款账户与另一名职工相同", true);

    private final String text;
    private final boolean beforePaymentOnly;

    SubsidyCheck(String text, boolean beforePaymentOnly) {
        this.text = text;
        this.beforePaymentOnly = beforePaymentOnly;
    }

    String text() {
        return text;
    }

    /** What may still be put right after the approval. */
    boolean beforePaymentOnly() {
        return beforePaymentOnly;
    }
}
