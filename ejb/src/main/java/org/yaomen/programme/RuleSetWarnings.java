package org.yaomen.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaomen.shared.Reason;

/**
 * What is allowed but asks for a second look（规则集提示）: central award money may not be shared out simply by tonnage, nor
 * equally per enterprise (财建〔2016〕253号, seen in secondary sources only, so it warns and does not refuse).
 */
final class RuleSetWarnings {

    private static final String SOURCE = "中央专项奖补资金不得简单按产能或按户数平均分配，应向安置职工多、困难大、主动退出的企业倾斜（财建〔2016〕253号，条款未见原文，待核实）";

    private RuleSetWarnings() {}

    static List<Reason> of(RuleSetTerms terms) {
        List<RuleTerms> central = terms.rules().stream()
                .filter(rule -> rule.payee() == PayeeKind.ENTERPRISE
                        && rule.fundSources().contains(FundSourceKind.CENTRAL))
                .toList();
        if (central.stream().anyMatch(RuleSetWarnings::countsWorkers)) {
            return List.of();
        }
        List<Reason> warnings = new ArrayList<>();
        for (RuleTerms rule : central) {
            Optional<Quantity> counted = Quantity.of(rule.kind(), rule.unit());
            if (counted.equals(Optional.of(Quantity.TONNES))) {
                warnings.add(new Reason("SIMPLY_BY_TONNAGE", "“" + rule.name() + "”只按产能吨数计算：" + SOURCE));
            } else if (counted.equals(Optional.of(Quantity.HOUSEHOLD))) {
                warnings.add(new Reason("EQUAL_PER_ENTERPRISE", "“" + rule.name() + "”每户相同：" + SOURCE));
            }
        }
        return List.copyOf(warnings);
    }

    private static boolean countsWorkers(RuleTerms rule) {
        return Quantity.of(rule.kind(), rule.unit())
                .filter(counted -> counted == Quantity.PERSONS || counted == Quantity.WAGES)
                .isPresent();
    }
}
