package org.yaomen.socialinsurance;

import org.yaomen.shared.Labelled;

/** The clocks that laws set（法定期限类别）; how long each runs is a dated row. */
public enum ClockKind implements Labelled {
    TRANSFER_STEP("社保转移环节"),
    LEAVING_PAPERS("离职证明、档案和社保转移"),
    UNEMPLOYMENT_LIST("失业人员名单报送"),
    UNEMPLOYMENT_APPLICATION("失业保险金申领"),
    LAYOFF_NOTICE("裁减人员提前说明");

    private final String label;

    ClockKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether the days are set here; those of a transfer stand with its steps. */
    boolean hasDays() {
        return this != TRANSFER_STEP;
    }

    /** Whether somebody has to say that it is done; the others end with their document. */
    boolean isMarked() {
        return this != TRANSFER_STEP && this != LAYOFF_NOTICE;
    }
}
