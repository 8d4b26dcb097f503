package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** What may bar a closure from an award（排除情形）. */
public enum Circumstance implements Labelled {
    PAID_BY_STATE("已获中央财政支持"),
    PAID_BY_PROVINCE("已获省级财政支持"),
    PAID_BY_OTHER_PROGRAMME("已由其他项目奖补"),
    ACCIDENT("因生产安全事故关闭"),
    RED_LISTED("列入红牌企业名单"),
    QUOTA_SOLD("产能指标已转让");

    private final String label;

    Circumstance(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
