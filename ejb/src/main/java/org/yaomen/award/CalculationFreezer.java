package org.yaomen.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClosureBasis;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.enterprise.ClosureDossier.EvidenceRef;
import org.yaomen.programme.AwardFacts;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.PayeeKind;
import org.yaomen.programme.RuleEngine;
import org.yaomen.programme.RuleSetInForce;
import org.yaomen.programme.RuleTerms;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.tipoff.Reported;

/** Turns a closure and the rules in force into a frozen document, from values only（核定成文）. */
final class CalculationFreezer {

    private CalculationFreezer() {}

    /** The rule that is asked for; refused when the version has none of this code. */
    static RuleTerms rule(RuleSetInForce rules, String code) {
        return rules.terms()
                .rule(code)
                .orElseThrow(() -> Problem.field("/rule", "规则集第 " + rules.versionNo() + " 版中没有规则 " + code));
    }

    /** {@code before} only where the rule caps totals: a fact that is not used does not belong into the document. */
    static CalculationDocument freeze(
            RuleSetInForce rules,
            RuleTerms rule,
            Claim claim,
            AwardFacts.@Nullable AwardedBefore before,
            LocalDate today) {
        CalculationDocument.Basis basis = new CalculationDocument.Basis(
                rules.programmeId(),
                rules.programmeCode(),
                rules.programmeName(),
                rules.programmeDocument(),
                rules.ruleSetId(),
                rules.versionNo(),
                rules.sha256(),
                rules.regionCode());
        return compute(
                new Known(
                        basis,
                        subject(claim, rule),
                        facts(claim, before),
                        claim.closure().evidence(),
                        today),
                rule,
                null);
    }

    /** The same document from the stored facts and the stored rule: what a replay compares with. */
    static CalculationDocument again(CalculationDocument stored, RuleTerms rule) {
        Known known =
                new Known(stored.basis(), stored.subject(), stored.facts(), stored.evidence(), stored.effectiveOn());
        return compute(known, rule, stored.scaled());
    }

    /** The same facts under the same rule, with less money than they claim. */
    static CalculationDocument scaled(CalculationDocument stored, Scaled scaled, LocalDate today) {
        Known known = new Known(stored.basis(), stored.subject(), stored.facts(), stored.evidence(), today);
        return compute(known, stored.rule(), scaled);
    }

    /** What the rule gives, whether or not there was money for all of it. */
    static Money unscaledAmount(CalculationDocument document) {
        return document.scaled() == null
                ? document.amount()
                : RuleEngine.evaluate(document.rule(), document.facts()).amount();
    }

    /** All that is known before the rule is applied（已知事项）. */
    private record Known(
            CalculationDocument.Basis basis,
            CalculationDocument.Subject subject,
            AwardFacts facts,
            List<EvidenceRef> evidence,
            LocalDate day) {}

    private static CalculationDocument compute(Known known, RuleTerms rule, @Nullable Scaled scaled) {
        Evaluation whole = RuleEngine.evaluate(rule, known.facts());
        Evaluation result = scaled == null ? whole : scaled.of(whole);
        return new CalculationDocument(
                CalculationDocument.FORMAT,
                known.basis(),
                known.subject(),
                rule,
                known.facts(),
                known.evidence(),
                result.lines(),
                result.reasons(),
                CalculationDocument.ROUNDING,
                result.amount(),
                known.day(),
                scaled);
    }

    private static CalculationDocument.Subject subject(Claim claim, RuleTerms rule) {
        ClosureDossier closure = claim.closure();
        Reported report = claim.report();
        return new CalculationDocument.Subject(
                closure.closureId(),
                closure.enterpriseName(),
                closure.creditCode(),
                closure.facilityName(),
                closure.townshipCode(),
                closure.townshipName(),
                rule.payee() == PayeeKind.VILLAGE ? closure.villageCode() : null,
                report == null ? null : report.reporterId(),
                payeeName(claim, rule),
                closure.synthetic());
    }

    private static String payeeName(Claim claim, RuleTerms rule) {
        ClosureDossier closure = claim.closure();
        Reported report = claim.report();
        if ((report == null) == (rule.payee() == PayeeKind.REPORTER)) {
            throw Problem.field(
                    "/rule",
                    report == null ? "“" + rule.name() + "”按举报人核定，请在“举报奖励”中办理" : "“" + rule.name() + "”不是付给举报人的奖励");
        }
        if (report != null) {
            return "举报人 " + report.code();
        }
        return switch (rule.payee()) {
            case ENTERPRISE -> closure.enterpriseName();
            case TOWNSHIP -> closure.townshipName();
            case VILLAGE -> villageName(closure, rule);
            case REPORTER -> throw new IllegalStateException("a reward without a report");
        };
    }

    private static String villageName(ClosureDossier closure, RuleTerms rule) {
        String village = closure.villageName();
        if (village == null) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    List.of(new Reason(
                            "VILLAGE_NOT_REGISTERED",
                            "“" + rule.name() + "”奖补给村（社区），而“" + closure.enterpriseName()
                                    + "”未登记所在村（社区）；请工信经办人在企业页面“修改登记信息”中补登后再核定")));
        }
        return closure.townshipName() + village;
    }

    /** What the rules are told of the closure. */
    static AwardFacts facts(Claim claim, AwardFacts.@Nullable AwardedBefore before) {
        ClosureDossier closure = claim.closure();
        Reported report = claim.report();
        ClosureBasis basis = closure.basis();
        return new AwardFacts(
                closure.regionCode(),
                closure.acceptanceState(),
                closure.voluntary(),
                closure.appliedOn(),
                closure.closedOn(),
                closure.acceptedOn(),
                closure.kilnDoors(),
                closure.capacityTonnes(),
                basis.outputTonnes(),
                basis.fixedAssetInvestment(),
                basis.employees(),
                basis.averageAnnualWage(),
                basis.coefficient(),
                basis.industry(),
                basis.ownership(),
                basis.furnaceCubicMetres(),
                basis.productionLines(),
                basis.mines(),
                basis.circumstances(),
                report == null ? null : report.reportedOn(),
                report == null ? null : new AwardFacts.Reporter(report.place(), report.total()),
                before);
    }
}
