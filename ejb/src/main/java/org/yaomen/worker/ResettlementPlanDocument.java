package org.yaomen.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.EvidenceTerms;
import org.yaomen.shared.RegionCode;

/** The frozen text of a resettlement plan（方案全文）: its canonical JSON is what is hashed, signed and stored. */
record ResettlementPlanDocument(
        String format,
        UUID id,
        RegionCode regionCode,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        UUID appropriationId,
        String appropriationNo,
        @Nullable UUID revises,
        ResettlementPlanFigures figures,
        @Nullable LocalDate contractsEndOn,
        String riskPlan,
        ResettlementPlanCongress congress,
        @Nullable ResettlementPlanReport report,
        List<EvidenceTerms> evidence) {

    private static final String FORMAT = "yaomen-resettlement-plan-1";

    /** Whose plan, paid from what, in place of which（方案表头）. */
    record Head(
            RegionCode regionCode,
            String enterpriseName,
            String appropriationNo,
            @Nullable UUID revises) {}

    static ResettlementPlanDocument of(Head head, ResettlementPlanTerms terms) {
        return new ResettlementPlanDocument(
                FORMAT,
                UUID.randomUUID(),
                head.regionCode(),
                terms.enterpriseId(),
                head.enterpriseName(),
                terms.programmeId(),
                terms.appropriationId(),
                head.appropriationNo(),
                head.revises(),
                terms.figures(),
                terms.contractsEndOn(),
                terms.riskPlan(),
                terms.congress(),
                terms.report(),
                terms.evidence());
    }
}
