package org.yaomen.worker;

import org.yaomen.shared.Labelled;

/** What the law or the labour bureau has regard for（特殊情形）: 劳动合同法 art. 42, and who is hard to place. */
public enum SpecialCase implements Labelled {
    INJURY("工伤致残"),
    PREGNANCY("孕期产期哺乳期"),
    MEDICAL_PERIOD("医疗期内"),
    NEAR_RETIREMENT("满十五年且距退休不足五年"),
    ZERO_EMPLOYMENT_FAMILY("零就业家庭"),
    OLDER("大龄人员"),
    RETIRED("已退休");

    private final String label;

    SpecialCase(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
