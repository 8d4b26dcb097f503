package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** The kinds of fund source, kept apart（资金来源类别）; confiscations are none of them. */
public enum FundSourceKind implements Labelled {
    CENTRAL("中央资金"),
    PROVINCIAL("省级资金"),
    CITY("市级资金"),
    COUNTY_OWN("区县自有资金"),
    DIFFERENTIAL_ELECTRICITY_PRICE("差别电价收入"),
    LAND_TRANSFER("土地出让收入"),
    WORKING_EXPENSES("工作经费");

    private final String label;

    FundSourceKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
