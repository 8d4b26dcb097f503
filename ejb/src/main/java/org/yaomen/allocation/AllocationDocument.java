package org.yaomen.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.programme.CentralAllocationQuote;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/** The frozen text of an allocation（方案全文）: its canonical JSON is what is hashed, signed, stored and published. */
record AllocationDocument(
        String format,
        UUID id,
        RegionCode regionCode,
        UUID appropriationId,
        String appropriationNo,
        String documentNo,
        String title,
        @Nullable AllocationFactors factors,
        List<Line> lines,
        Money amount) {

    private static final String FORMAT = "yaomen-allocation-1";

    /** One region's part（分配明细）; {@code text} is how the share came about. */
    record Line(
            RegionCode regionCode,
            @Nullable Rate share,
            Money amount,
            @Nullable String text) {}

    /** Whose money is divided under which document（方案表头）. */
    record Head(
            UUID id,
            RegionCode regionCode,
            UUID appropriationId,
            String appropriationNo,
            String documentNo,
            String title) {}

    static AllocationDocument divided(Head head, AllocationFactors factors, CentralAllocationQuote quote) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < quote.regions().size(); i++) {
            CentralAllocationQuote.RegionShare region = quote.regions().get(i);
            lines.add(new Line(
                    region.code(),
                    Rate.of(region.share()),
                    region.amount(),
                    quote.lines().get(i).text()));
        }
        return of(head, factors, lines);
    }

    static AllocationDocument plain(Head head, List<MakeAllocation.PlainPart> parts) {
        return of(
                head,
                null,
                parts.stream()
                        .map(part -> new Line(part.regionCode(), null, part.amount(), null))
                        .toList());
    }

    private static AllocationDocument of(Head head, @Nullable AllocationFactors factors, List<Line> lines) {
        return new AllocationDocument(
                FORMAT,
                head.id(),
                head.regionCode(),
                head.appropriationId(),
                head.appropriationNo(),
                head.documentNo(),
                head.title(),
                factors,
                lines,
                Money.sum(lines.stream().map(Line::amount).toList()));
    }

    Head head() {
        return new Head(id, regionCode, appropriationId, appropriationNo, documentNo, title);
    }

    AllocationMethod method() {
        return factors == null ? AllocationMethod.DIRECT : AllocationMethod.FACTORS;
    }
}
