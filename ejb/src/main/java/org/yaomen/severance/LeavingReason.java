package org.yaomen.severance;

/** Why a worker's contract ends, and whether severance is due for it（离职情形）, 劳动合同法 arts. 36–46. */
public enum LeavingReason {
    CLOSED("企业被责令关闭、撤销或者决定提前解散", "第四十四条第五项、第四十六条第六项", true),
    LAYOFF("裁减人员", "第四十一条、第四十六条第四项", true),
    AGREED("用人单位提出并协商一致解除", "第三十六条、第四十六条第二项", true),
    EXPIRED("合同期满，用人单位不续订", "第四十四条第一项、第四十六条第五项", true),
    BANKRUPT("企业被依法宣告破产", "第四十四条第四项、第四十六条第六项", true),
    RESIGNED("劳动者自行提出解除", "第三十七条", false),
    RETIRED("开始依法享受基本养老保险待遇", "第四十四条第二项", false),
    INTERNAL_TRANSFER("内部分流安置，合同继续履行", "第四十六条所列情形之外", false),
    EARLY_RETIREMENT("内部退养，合同继续履行", "第四十六条所列情形之外", false);

    private final String label;
    private final String article;
    private final boolean owed;

    LeavingReason(String label, String article, boolean owed) {
        this.label = label;
        this.article = article;
        this.owed = owed;
    }

    boolean owed() {
        return owed;
    }

    /** Whether the worker leaves with it: who retires has a pension, and who stays has a contract. */
    boolean endsContract() {
        return this != RETIRED && this != INTERNAL_TRANSFER && this != EARLY_RETIREMENT;
    }

    String inWords() {
        return label + "（劳动合同法" + article + "）";
    }
}
