package org.yaomen.plan;

import java.time.LocalDate;
import java.util.List;

/** How the targets of a year stood at the end of a day（任务进展报告）. */
public record TargetReport(
        int year,
        LocalDate asOf,
        String regionCode,
        String regionName,
        List<String> documents,
        List<TargetView> items,
        TargetSums sums) {}
