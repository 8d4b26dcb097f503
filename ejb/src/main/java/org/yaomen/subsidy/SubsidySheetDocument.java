package org.yaomen.subsidy;

import java.util.UUID;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/** The frozen text of a sheet（补贴核定表全文）: what is approved is its hash, which covers every line through their digest. */
record SubsidySheetDocument(
        String format,
        UUID id,
        RegionCode regionCode,
        UUID programmeId,
        SubsidyKind kind,
        UUID appropriationId,
        String use,
        int lines,
        Money amount,
        String linesSha256) {

    static final String FORMAT = "yaomen-subsidy-sheet-1";
}
