package org.yaomen.severance;

/** What is looked at before workers are paid（支付前复核事项）, and what is said where it is not met. */
public enum SeveranceCheck {
    GATE("职工安置方案已表决、资金已落实、已批准", "职工安置方案未表决、资金未落实或未批准", false),
    WITHIN_PLAN("未超出安置方案的资金和人数", "各核定表合计超出安置方案的 U2、U3 资金或解除合同人数", false),
    TAX_DAY("个人所得税规定与核定时相同", "今日的个人所得税规定与拟支付日期的不同，须重新核定", true),
    FORMULA("经济补偿与按现有情况另行计算的一致", "与按现有花名册和填报情况计算的金额不一致", false),
    DISABILITY("一次性伤残就业补助金均已按本省标准核定", "应发一次性伤残就业补助金而未核定：待补本省标准，或伤残等级在核定之后登记；补齐后重新填报核定", false),
    EXCLUDED("没有不发经济补偿的职工", "内部分流、内部退养或已退休，不发经济补偿", false),
    PROTECTED("没有依法不得解除的职工", "属于劳动合同法第四十二条不得裁减的职工，或一至四级伤残保留劳动关系", false),
    UNINSURED("收款人均在参保名单", "各项社会保险均无参保记录，须核实是否为本企业职工", false),
    CLAIMED_TWICE("没有重复申领", "同一人已在另一张送审的核定表中（可在职工页凭核查编号核对）", false),
    SHARED_ACCOUNT("没有共用账户", "收款账户与另一名职工相同", false),
    NO_ACCOUNT("收款人均有账户", "花名册没有收款账户", true),
    NO_AGENCY("社保欠费有征缴账户可付", "没有已确认的征缴账户：请财政在“征缴账户”登记、由另一人确认", true),
    LATE_FEE("没有不列支的滞纳金", "滞纳金今日不由专项资金支付，须重新核定", false),
    NOT_LEFT("均已离职", "尚未到最后在职日期", true);

    private final String met;
    private final String unmet;
    private final boolean beforePaymentOnly;

    SeveranceCheck(String met, String unmet, boolean beforePaymentOnly) {
        this.met = met;
        this.unmet = unmet;
        this.beforePaymentOnly = beforePaymentOnly;
    }

    /** Of the sheet as a whole; the others are of single lines. */
    boolean ofSheet() {
        return this == GATE || this == WITHIN_PLAN || this == TAX_DAY;
    }

    /** What may still be put right after the approval. */
    boolean beforePaymentOnly() {
        return beforePaymentOnly;
    }

    String met() {
        return met;
    }

    String unmet() {
        return unmet;
    }
}
