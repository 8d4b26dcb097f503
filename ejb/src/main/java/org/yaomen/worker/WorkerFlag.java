package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** What looks wrong of an entry and refuses nothing（花名册疑点）. */
public enum WorkerFlag implements Labelled {
    SAME_PERSON("同一人另有花名册记录"),
    SHARED_ACCOUNT("账户与他人相同"),
    OVER_AGE("已达法定退休年龄"),
    CARD_DOUBTFUL("银行卡号校验位不符");

    private final String label;

    WorkerFlag(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
