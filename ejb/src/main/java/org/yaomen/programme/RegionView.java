package org.yaomen.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A region code and the days it was in force（行政区划视图）. */
public record RegionView(
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successorCode) {}
