package org.yaomen.award;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.enterprise.ClosureDossier.EvidenceRef;
import org.yaomen.programme.AwardFacts;
import org.yaomen.programme.Evaluation;
import org.yaomen.programme.RuleTerms;
import org.yaomen.shared.Money;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;

/**
 * The frozen text of a calculation（核定全文）: everything that was known and used, so that it can be explained and replayed
 * years later. Its canonical JSON is what is hashed, signed and stored.
 */
public record CalculationDocument(
        String format,
        Basis basis,
        Subject subject,
        RuleTerms rule,
        AwardFacts facts,
        List<EvidenceRef> evidence,
        List<Evaluation.Line> lines,
        List<Reason> reasons,
        String rounding,
        Money amount,
        LocalDate effectiveOn,
        @Nullable Scaled scaled) {

    static final String FORMAT = "yaomen-calculation-1";
    static final String ROUNDING = "每行按四舍五入保留至分，合计为各行之和";

    /** The rules that applied（依据）; what was frozen before rules were made for parts of a region names no region. */
    public record Basis(
            UUID programmeId,
            String programmeCode,
            String programmeName,
            String document,
            UUID ruleSetId,
            int ruleSetVersion,
            String ruleSetSha256,
            @Nullable RegionCode ruleSetRegion) {}

    /** Whose closure it is and who is paid（对象）; no personal data. Village and reporter only where they are paid. */
    public record Subject(
            UUID closureId,
            String enterpriseName,
            String creditCode,
            String facilityName,
            String townshipCode,
            String townshipName,
            @Nullable String villageCode,
            @Nullable UUID reporterId,
            String payeeName,
            boolean synthetic) {}
}
