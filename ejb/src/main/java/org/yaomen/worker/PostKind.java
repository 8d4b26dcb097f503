package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** What kind of post somebody holds（岗位类别）, by which women retire earlier or later. */
public enum PostKind implements Labelled {
    MANAGEMENT("管理技术岗"),
    OPERATIVE("生产操作岗");

    private final String label;

    PostKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
