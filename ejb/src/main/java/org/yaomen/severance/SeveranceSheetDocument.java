package org.yaomen.severance;

import java.time.LocalDate;
import java.util.UUID;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/** The frozen text of a sheet（核定表全文）: what is approved is its hash, which covers every line through their digest. */
record SeveranceSheetDocument(
        String format,
        UUID id,
        RegionCode regionCode,
        UUID enterpriseId,
        String enterpriseName,
        UUID programmeId,
        UUID appropriationId,
        LocalDate payOn,
        int workers,
        Sums sums,
        String linesSha256) {

    static final String FORMAT = "yaomen-severance-sheet-1";

    /** What the lines come to（合计）, in yuan; {@code unpayable} is shown beside and not part of the amount. */
    record Sums(int lines, Money amount, Money tax, Money net, Money u2, Money u3, Money unpayable) {}
}
