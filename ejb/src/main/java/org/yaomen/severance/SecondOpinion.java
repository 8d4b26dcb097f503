package org.yaomen.severance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaomen.shared.RegionCode;
import org.yaomen.worker.ResettlementPlans;

/** Looks at a sheet once more, without the calculator（支付前复核）: what the database finds, in words. */
@Dependent
class SecondOpinion {

    static final int SHOWN = 200;

    private final SeverancePaymentStore store;
    private final SeveranceTerms terms;
    private final ResettlementPlans plans;

    @Inject
    SecondOpinion(SeverancePaymentStore store, SeveranceTerms terms, ResettlementPlans plans) {
        this.store = store;
        this.terms = terms;
        this.plans = plans;
    }

    /** The sheet and every line of it. */
    SeveranceOpinion on(SeveranceSheetView sheet, LocalDate day) {
        return opinion(sheet, day, store.findings(sheet.id(), day));
    }

    /** Only what concerns the sheet as a whole: lines are looked at as they are paid. */
    SeveranceOpinion ofSheet(SeveranceSheetView sheet, LocalDate day) {
        return opinion(sheet, day, List.of());
    }

    private SeveranceOpinion opinion(SeveranceSheetView sheet, LocalDate day, List<SeverancePaymentStore.Found> found) {
        Map<SeveranceCheck, Long> counts = new EnumMap<>(SeveranceCheck.class);
        found.forEach(one -> counts.merge(one.code(), 1L, Long::sum));
        unmetOfSheet(sheet, day).forEach(code -> counts.put(code, 1L));
        List<SeveranceOpinion.OpinionCheck> checks = new ArrayList<>();
        for (SeveranceCheck code : SeveranceCheck.values()) {
            long count = counts.getOrDefault(code, 0L);
            String text = count == 0 ? code.met() : code.ofSheet() ? code.unmet() : count + " 项：" + code.unmet();
            checks.add(new SeveranceOpinion.OpinionCheck(code, count == 0, code.ofSheet() ? 0 : count, text));
        }
        return new SeveranceOpinion(
                sheet.id(),
                day,
                checks.stream().allMatch(check -> check.met() || check.code().beforePaymentOnly()),
                checks.stream().allMatch(SeveranceOpinion.OpinionCheck::met),
                List.copyOf(checks),
                found.stream().limit(SHOWN).map(SecondOpinion::inWords).toList());
    }

    private List<SeveranceCheck> unmetOfSheet(SeveranceSheetView sheet, LocalDate day) {
        List<SeveranceCheck> unmet = new ArrayList<>();
        if (!plans.gate(sheet.enterpriseId(), sheet.programmeId(), day).open()) {
            unmet.add(SeveranceCheck.GATE);
        }
        if (!store.besidePlan(sheet.id(), day).within()) {
            unmet.add(SeveranceCheck.WITHIN_PLAN);
        }
        LocalDate payOn = sheet.payOn();
        if (payOn == null || !terms.sameTax(RegionCode.of(sheet.regionCode()), payOn, day)) {
            unmet.add(SeveranceCheck.TAX_DAY);
        }
        return unmet;
    }

    static SeveranceOpinion.OpinionFinding inWords(SeverancePaymentStore.Found found) {
        return new SeveranceOpinion.OpinionFinding(
                found.lineId(), found.workerName(), found.code(), found.code().unmet());
    }
}
