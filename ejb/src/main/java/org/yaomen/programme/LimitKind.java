package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** What a limit holds an amount to（封顶方式）. */
public enum LimitKind implements Labelled {
    /** All that one enterprise earns under the rule, whatever the number of its facilities. */
    ENTERPRISE_CAP("每户企业封顶"),
    /** All that the programme pays under the rule. */
    PROGRAMME_CAP("项目总额封顶"),
    /** A highest rate a unit, for every enterprise. */
    UNIT_CAP("单位最高标准"),
    /** A highest rate a unit, for enterprises that the state does not own（财建〔2016〕253号）. */
    NON_STATE_UNIT_CAP("非国有企业单位最高标准");

    private final String label;

    LimitKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    boolean perUnit() {
        return this == UNIT_CAP || this == NON_STATE_UNIT_CAP;
    }
}
