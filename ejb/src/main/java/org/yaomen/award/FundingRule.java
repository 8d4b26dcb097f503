package org.yaomen.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.RuleSets;
import org.yaomen.publicity.NoticeLineDraft;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;

/** What the frozen calculation's own rule says about publishing and paying it（公示与资金来源规定）. */
@Dependent
class FundingRule {

    private final AwardStore store;
    private final RuleSets ruleSets;
    private final Appropriations appropriations;

    @Inject
    FundingRule(AwardStore store, RuleSets ruleSets, Appropriations appropriations) {
        this.store = store;
        this.ruleSets = ruleSets;
        this.appropriations = appropriations;
    }

    /** The lines the public sees: payee and the calculation's own explanation; no personal data. */
    List<NoticeLineDraft> noticeLines(List<Award> awards) {
        Map<UUID, CalculationDocument> documents = store.documents(awards);
        return awards.stream()
                .map(award -> noticeLine(award, known(documents, award)))
                .toList();
    }

    private static NoticeLineDraft noticeLine(Award award, CalculationDocument document) {
        String steps = document.lines().stream().map(Evaluation.Line::text).collect(Collectors.joining("；"));
        // Whose facility was reported would say too much of who reported it.
        String text = award.reporter().isPresent()
                ? steps
                : document.subject().enterpriseName() + " " + document.subject().facilityName() + "；" + steps;
        return new NoticeLineDraft(award.ref(), award.payeeName(), text, award.amount(), award.synthetic());
    }

    int noticeDays(Award award) {
        CalculationDocument document = known(store.documents(List.of(award)), award);
        return ruleSets.ruleSet(document.basis().ruleSetId()).terms().publicityDaysWorking();
    }

    /** Sources are kept apart: an appropriation serves its own programme and only rules that name its kind of source. */
    void mustAllow(UUID appropriationId, List<Award> awards) {
        awards.stream()
                .map(Award::programmeId)
                .distinct()
                .forEach(programme -> appropriations.mustServe(appropriationId, programme));
        AppropriationView appropriation = appropriations.get(appropriationId);
        Map<UUID, CalculationDocument> documents = store.documents(awards);
        List<Reason> reasons = awards.stream()
                .filter(award -> !known(documents, award).rule().fundSources().contains(appropriation.sourceKind()))
                .map(award -> new Reason(
                        "FUND_SOURCE_NOT_ALLOWED",
                        award.ruleName() + "不得使用“" + appropriation.sourceName() + "”（" + appropriation.documentNo()
                                + "）"))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, reasons);
        }
    }

    private static CalculationDocument known(Map<UUID, CalculationDocument> documents, Award award) {
        CalculationDocument document = documents.get(award.id());
        if (document == null) {
            throw new IllegalStateException("award without its calculation: " + award.id());
        }
        return document;
    }
}
