package org.yaomen.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.worker.ResettlementPlanGate.GateCondition;

/** What the database says of the gate（关口状况）, in words. */
record ResettlementPlanStanding(UUID planId, boolean voted, boolean funded, boolean approved) {

    /** Which gate on which day（关口）. */
    record Asked(UUID enterprise, UUID programme, LocalDate day) {}

    /** Open where everything is met; without a plan nothing is. */
    static ResettlementPlanGate gate(Asked asked, @Nullable ResettlementPlanStanding found) {
        List<GateCondition> conditions = List.of(
                condition("MADE", found != null, "已编制职工安置方案", "没有职工安置方案"),
                condition("VOTED", found != null && found.voted(), "职工代表大会已表决通过", "职工代表大会尚未表决通过"),
                condition("FUNDED", found != null && found.funded(), "资金已落实", "资金未落实，或指标可用金额已不足"),
                condition("APPROVED", found != null && found.approved(), "方案已批准且有效", "方案尚未批准，或已失效"));
        return new ResettlementPlanGate(
                asked.enterprise(),
                asked.programme(),
                asked.day(),
                found == null ? null : found.planId(),
                conditions.stream().allMatch(GateCondition::met),
                conditions);
    }

    private static GateCondition condition(String code, boolean met, String yes, String no) {
        return new GateCondition(code, met, met ? yes : no);
    }
}
