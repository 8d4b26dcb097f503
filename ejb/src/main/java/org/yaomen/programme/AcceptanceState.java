package org.yaomen.programme;

import org.yaomen.shared.Labelled;

/** In which state a closed facility was accepted（验收状态）. */
public enum AcceptanceState implements Labelled {
    /** Kiln body and equipment are gone. */
    DISMANTLED("全面拆除窑体及设备"),
    /** The machines are gone, nothing can be produced. */
    EQUIPMENT_REMOVED("拆除机器设备、不具备生产能力"),
    /** Cut off only; to be dismantled by a day that the acceptance opinion sets. */
    POWER_AND_WATER_CUT("断水断电");

    private final String label;

    AcceptanceState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
