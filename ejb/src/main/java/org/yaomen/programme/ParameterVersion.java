package org.yaomen.programme;

import java.time.LocalDate;
import java.util.List;
import org.yaomen.shared.RegionCode;

/** All values of a parameter from a day on（参数版本）. */
public record ParameterVersion(
        ParameterName name, RegionCode regionCode, LocalDate effectiveFrom, List<ParameterRow> items) {}
