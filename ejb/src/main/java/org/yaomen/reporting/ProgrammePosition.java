package org.yaomen.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where a programme stands（项目进展与资金状况）: its money in total and by source, use and township; its closures and awards. */
public record ProgrammePosition(
        Head programme,
        LocalDate asOf,
        FundFigures total,
        List<FundFigures> bySource,
        List<FundFigures> byUse,
        List<FundFigures> byTownship,
        List<StateCount> closures,
        List<StateCount> awards) {

    /** The programme's own words（项目）. */
    public record Head(
            UUID id,
            String code,
            String name,
            String document,
            String regionCode,
            String regionName,
            LocalDate effectiveFrom) {}
}
