package org.yaomen.programme;

import java.util.Arrays;
import java.util.List;
import org.yaomen.shared.Labelled;

/**
 * How a rule computes（计算方式）: a closed catalogue. Each kind says in words what it does, and which terms it takes beyond
 * those of every rule; a term that a kind does not take is refused.
 */
public enum RuleKind implements Labelled {
    BANDED_UNIT_RATE("按日期分档的单位标准", "数量 × 计算日期所在一档的标准。数量由计量单位决定，例如窑门数、核定产能、职工人数。"),
    LUMP_SUM("按户定额", "每个验收合格的企业一笔定额，按计算日期所在一档。"),
    STEPPED_UNIT_RATE("按数量分档的单位标准", "数量落在哪一档就用哪一档的标准；或逐档累进，各档内的数量用各档的标准。"),
    BASE_SHARE("按基数比例", "经核实的固定资产投资 × 计算日期所在一档的比例，通常另设封顶。"),
    WAGE_PRODUCT("按人数、平均工资与系数", "在岗职工人数 × 所在地上一年度在岗职工平均工资 × 系数；系数取自计算日期所在一档，事实中另有系数的从其系数。"),
    REPORT_REWARD("举报奖励", "查实的举报按举报日期所在一档给奖；几人同时举报的，一笔奖金平分，分不尽的分归在前者。");

    private final String label;
    private final String explanation;

    RuleKind(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    boolean takes(RuleField field) {
        return fields().contains(field);
    }

    private List<RuleField> fields() {
        return switch (this) {
            case BANDED_UNIT_RATE -> List.of(RuleField.BANDS, RuleField.COUNTED_CAPACITY);
            case STEPPED_UNIT_RATE -> List.of(RuleField.STEPS, RuleField.COUNTED_CAPACITY);
            case LUMP_SUM, BASE_SHARE, WAGE_PRODUCT, REPORT_REWARD -> List.of(RuleField.BANDS);
        };
    }

    /** What a rule of this kind may count. */
    List<Quantity> quantities() {
        return switch (this) {
            case BANDED_UNIT_RATE, STEPPED_UNIT_RATE ->
                List.of(
                        Quantity.DOORS,
                        Quantity.TONNES,
                        Quantity.CUBIC_METRES,
                        Quantity.LINES,
                        Quantity.MINES,
                        Quantity.PERSONS);
            case LUMP_SUM -> List.of(Quantity.HOUSEHOLD);
            case BASE_SHARE -> List.of(Quantity.INVESTMENT);
            case WAGE_PRODUCT -> List.of(Quantity.WAGES);
            case REPORT_REWARD -> List.of(Quantity.REPORT);
        };
    }

    /** The catalogue, as forms need it. */
    static List<RuleKindView> catalogue() {
        return Arrays.stream(values())
                .map(kind -> new RuleKindView(
                        kind,
                        kind.label,
                        kind.explanation,
                        kind.fields(),
                        kind.quantities().stream().map(Quantity::view).toList()))
                .toList();
    }
}
