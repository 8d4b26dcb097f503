package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Hands out the dated parameters of a day to other features（政策参数）: they are published rules, open to anyone signed in. */
@Stateless
@RegionScoped
public class Parameters {

    @Inject
    private ParameterStore store;

    /** The nation's, for questions that name no region. */
    @PermitAll
    public ParametersInForce nationwide(LocalDate day, Set<ParameterName> names) {
        List<ParameterView> rows = names.stream()
                .sorted()
                .flatMap(name -> store.inForce(name, RegionCode.NATION, day).stream())
                .toList();
        return new ParametersInForce(day, rows);
    }
}
