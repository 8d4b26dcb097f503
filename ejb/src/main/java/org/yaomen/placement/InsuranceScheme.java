package org.yaomen.placement;

import org.yaomen.shared.Labelled;

/** The schemes of social insurance（社会保险险种）. */
public enum InsuranceScheme implements Labelled {
    PENSION("养老"),
    MEDICAL("医疗"),
    UNEMPLOYMENT("失业"),
    WORK_INJURY("工伤"),
    MATERNITY("生育");

    private final String label;

    InsuranceScheme(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
