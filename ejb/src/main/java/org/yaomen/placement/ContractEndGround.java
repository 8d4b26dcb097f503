package org.yaomen.placement;

import org.yaomen.shared.Labelled;

/** On what ground the former contract ended（合同解除或终止事由）, by the articles of 劳动合同法. */
public enum ContractEndGround implements Labelled {
    /** Art. 36. */
    AGREED("协商一致解除"),
    /** Art. 41. */
    LAYOFF("裁减人员"),
    /** Art. 44 no. 5. */
    CLOSURE("企业关闭、解散终止"),
    /** Art. 44 no. 1. */
    EXPIRY("合同期满终止");

    private final String label;

    ContractEndGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
