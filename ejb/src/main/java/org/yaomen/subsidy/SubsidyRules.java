package org.yaomen.subsidy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.yaomen.programme.Parameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.RegionCode;

/** Hands out the parameters of a region, asked for once a day each（补贴参数）. */
@Dependent
class SubsidyRules {

    private final Parameters parameters;

    @Inject
    SubsidyRules(Parameters parameters) {
        this.parameters = parameters;
    }

    Function<LocalDate, ParametersInForce> of(RegionCode region) {
        Map<LocalDate, ParametersInForce> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, asked -> parameters.of(region, asked, SubsidyCalculator.PARAMETERS));
    }
}
