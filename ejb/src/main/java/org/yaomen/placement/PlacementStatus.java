package org.yaomen.placement;

import org.yaomen.shared.Labelled;

/** Where a worker went（安置去向）: the four channels of 人社部发〔2016〕32号, and what is none of them. */
public enum PlacementStatus implements Labelled {
    CH1("内部分流"),
    CH2("转岗就业创业"),
    CH3("内部退养"),
    CH4("公益性岗位托底"),
    SELF_EMPLOYED("自谋职业"),
    RETIRED("退休"),
    DEAD("死亡"),
    UNEMPLOYED("仍失业"),
    WAITING("待安置");

    private final String label;

    PlacementStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** What counts as placed. */
    boolean isChannel() {
        return this == CH1 || this == CH2 || this == CH3 || this == CH4;
    }

    /** Where something may come to an end. */
    boolean mayLapse() {
        return isChannel() || this == SELF_EMPLOYED;
    }

    /** Of whom it is asked from time to time how they fare. */
    boolean isFollowedUp() {
        return mayLapse() || this == UNEMPLOYED;
    }

    /** The former contract has ended. */
    boolean endsContract() {
        return this == CH2 || this == CH4 || this == SELF_EMPLOYED || this == UNEMPLOYED;
    }

    /** The law asks for registration as unemployed on the way there. */
    boolean needsRegistration() {
        return this == CH2 || this == UNEMPLOYED;
    }
}
