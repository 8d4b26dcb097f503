package org.yaomen.subsidy;

import org.yaomen.shared.Labelled;

/** What a worker may be subsidised with（补贴种类）. */
public enum SubsidyKind implements Labelled {
    FLEXIBLE_INSURANCE("灵活就业社会保险补贴", "转岗就业创业或自谋职业"),
    PUBLIC_POST("公益性岗位补贴", "公益性岗位托底"),
    START_UP("一次性创业补贴", "转岗就业创业或自谋职业"),
    TRAINING_LIVING("职业培训期间生活补助", "内部分流、转岗就业创业或失业登记"),
    TRAINING("职业培训补贴", "内部分流、转岗就业创业或失业登记");

    private final String label;
    private final String carriedBy;

    SubsidyKind(String label, String carriedBy) {
        this.label = label;
        this.carriedBy = carriedBy;
    }

    /** By whole months, up to a limit; of two such there is one a month. */
    boolean isMonthly() {
        return this == FLEXIBLE_INSURANCE || this == PUBLIC_POST;
    }

    /** Which placements carry it, in words. */
    String carriedBy() {
        return carriedBy;
    }

    @Override
    public String label() {
        return label;
    }
}
