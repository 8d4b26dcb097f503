package org.yaomen.enterprise;

import org.yaomen.shared.Labelled;

/** What a place below the county is（层级）: its code has nine digits, or twelve that begin with its township's. */
public enum PlaceLevel implements Labelled {
    TOWNSHIP("镇乡街道"),
    VILLAGE("村（社区）");

    private final String label;

    PlaceLevel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    static PlaceLevel of(String code) {
        return code.length() > 9 ? VILLAGE : TOWNSHIP;
    }
}
