package org.yaomen.enterprise;

import org.yaomen.shared.Labelled;

/** What kind of facility closes（设施类别）. */
public enum FacilityKind implements Labelled {
    BRICK_KILN("烧结砖瓦窑"),
    COAL_MINE("煤矿"),
    CEMENT_LINE("水泥生产线"),
    STEEL_LINE("钢铁生产线"),
    OTHER("其他");

    private final String label;

    FacilityKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
