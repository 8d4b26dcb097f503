package org.yaomen.programme;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaomen.shared.Labelled;

/** What the terms of a rule set are called in an office（条款名称）. */
final class TermWords {

    private static final Map<String, String> CONSTANTS = Stream.<Labelled[]>of(
                    RuleKind.values(),
                    PayeeKind.values(),
                    CountingDate.values(),
                    AcceptanceState.values(),
                    FundSourceKind.values(),
                    Circumstance.values(),
                    LimitKind.values(),
                    Ownership.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(Object::toString, Labelled::label));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("publicityDaysWorking", "公示期（工作日）"),
            Map.entry("publicityDocument", "公示依据"),
            Map.entry("name", "名称"),
            Map.entry("kind", "方式"),
            Map.entry("unit", "计量单位"),
            Map.entry("payee", "奖补对象"),
            Map.entry("countingDate", "计算日期"),
            Map.entry("bands", "日期分档"),
            Map.entry("steps", "数量分档"),
            Map.entry("progressive", "逐档累进"),
            Map.entry("from", "起"),
            Map.entry("to", "止"),
            Map.entry("above", "多于"),
            Map.entry("upTo", "至"),
            Map.entry("rate", "标准"),
            Map.entry("amount", "金额"),
            Map.entry("document", "文号"),
            Map.entry("article", "条款"),
            Map.entry("voluntaryOnly", "只奖补自愿关闭"),
            Map.entry("qualifyingStates", "可获奖补的验收状态"),
            Map.entry("fundSources", "可列支的资金来源"),
            Map.entry("useCode", "资金用途"),
            Map.entry("toConfirm", "待核实"),
            Map.entry("countedCapacity", "计奖产能"),
            Map.entry("years", "产量年数"),
            Map.entry("shortfall", "低于核定产能"),
            Map.entry("inclusive", "含本数"),
            Map.entry("industries", "行业"),
            Map.entry("exclusions", "不予奖补情形"),
            Map.entry("circumstance", "情形"),
            Map.entry("limits", "封顶"),
            Map.entry("tranche", "分期"),
            Map.entry("whole", "所属奖补"),
            Map.entry("no", "期次"),
            Map.entry("condition", "拨付条件"),
            Map.entry("facts", "事实"),
            Map.entry("expected", "应得金额"));

    private TermWords() {}

    /** The word for a field of the terms; facts of examples keep their names in the contract. */
    static String field(String name) {
        return FIELDS.getOrDefault(name, name);
    }

    /** The word for a constant; any other text is itself. */
    static String constant(String text) {
        return CONSTANTS.getOrDefault(text, text);
    }
}
