package org.yaomen.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.EvidenceTerms;

/**
 * A resettlement plan to be made（编制职工安置方案）. {@code contractsEndOn} is the first day on which contracts end, needed
 * where any do; {@code report} where so many end that the law asks for it.
 */
public record ResettlementPlanTerms(
        @NotNull UUID enterpriseId,
        @NotNull UUID programmeId,
        @NotNull UUID appropriationId,
        @NotNull @Valid ResettlementPlanFigures figures,
        @Nullable LocalDate contractsEndOn,

        @NotBlank(message = "请填写风险预案") @Size(min = 2, max = 4000, message = "风险预案须为 2 至 4000 字")
        String riskPlan,

        @NotNull @Valid ResettlementPlanCongress congress,
        @Valid @Nullable ResettlementPlanReport report,

        @Size(max = 50, message = "至多 50 份材料") @Nullable List<@NotNull @Valid EvidenceTerms> evidence) {

    public ResettlementPlanTerms {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** None where the plan has no others. */
    @Override
    public List<EvidenceTerms> evidence() {
        return evidence == null ? List.of() : evidence;
    }
}
