package org.yaomen.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * A stored parameter and the document it stands in（政策参数）. {@code item} is empty where the name has one value only;
 * {@code toConfirm} says that the figure was not seen in the document itself (待核实).
 */
public record ParameterView(
        ParameterName name,
        String item,
        Rate value,
        String unit,
        RegionCode regionCode,
        LocalDate effectiveFrom,
        String document,
        String article,
        boolean toConfirm,
        @Nullable String note) {}
