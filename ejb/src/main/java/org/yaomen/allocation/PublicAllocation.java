package org.yaomen.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/** An issued allocation as anybody sees it（对社会公开的资金分配结果）, with the factors from which anybody may divide again. */
public record PublicAllocation(
        PublicHead allocation, @Nullable AllocationFactors factors, List<PublicPart> lines) {

    /** What was divided by whom under which document（公开表头）. */
    public record PublicHead(
            UUID id,
            String regionCode,
            @Nullable String regionName,
            String programmeName,
            FundSourceKind sourceKind,
            String documentNo,
            String title,
            AllocationMethod method,
            Money amount,
            LocalDate issuedOn,
            int lineCount,
            String sha256,
            boolean synthetic,
            @Nullable LocalDate takenBackOn) {}

    /** One region's part（各地区分配金额）. */
    public record PublicPart(
            int lineNo,
            String regionCode,
            @Nullable String regionName,
            @Nullable Rate share,
            Money amount) {}
}
