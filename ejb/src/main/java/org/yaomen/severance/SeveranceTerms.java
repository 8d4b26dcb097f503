package org.yaomen.severance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.Parameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.RegionCode;
import org.yaomen.socialinsurance.LateFee;
import org.yaomen.worker.Severance;
import org.yaomen.worker.SeveranceTax;

/** Hands out the parameters of a region, asked for once a day each（核定参数）. */
@Dependent
class SeveranceTerms {

    private final Parameters parameters;

    @Inject
    SeveranceTerms(Parameters parameters) {
        this.parameters = parameters;
    }

    SeveranceFreezer.Terms of(RegionCode region) {
        return new SeveranceFreezer.Terms(
                remembered(region, Severance.PARAMETERS),
                remembered(region, SeveranceTax.PARAMETERS),
                remembered(region, LateFee.PARAMETERS),
                remembered(region, DisabilityEmployment.PARAMETERS),
                remembered(region, Set.of(ParameterName.LATE_FEE_BY_FUND)));
    }

    /** Whether the tax of one day is that of another: by the same versions. */
    boolean sameTax(RegionCode region, LocalDate one, LocalDate other) {
        return parameters
                .of(region, one, SeveranceTax.PARAMETERS)
                .rows()
                .equals(parameters.of(region, other, SeveranceTax.PARAMETERS).rows());
    }

    private Function<LocalDate, ParametersInForce> remembered(RegionCode region, Set<ParameterName> names) {
        Map<LocalDate, ParametersInForce> known = new HashMap<>();
        return day -> known.computeIfAbsent(day, asked -> parameters.of(region, asked, names));
    }
}
