package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** What a stored parameter is for（参数名称）. Its items are factors, years or the lower bounds of steps, or there is one. */
public enum ParameterName implements Labelled {
    BASE_SHARE("基础奖补占比"),
    FACTOR_WEIGHT("因素权重"),
    YEAR_FACTOR("早退多奖折算系数"),
    LADDER_STEP("梯级"),
    LADDER_CAP("梯级奖补上限"),
    LADDER_LOWER_INCLUSIVE("梯级是否含下限");

    private final String label;

    ParameterName(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
