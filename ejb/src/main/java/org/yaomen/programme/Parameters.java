package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/**
 * Hands out the dated parameters of a day and takes new versions of them（政策参数）: they are published rules, open to anyone
 * signed in; a version is added, never changed.
 */
@Stateless
@RegionScoped
public class Parameters {

    /**
     * Which values are wanted（参数查询条件）: those of {@code region} and above it, those that hold {@code on} a day; both
     * together ask for what is in force there.
     */
    public record Query(
            @Nullable ParameterName name,
            @Nullable RegionCode region,
            @Nullable LocalDate on,
            @Nullable Boolean toConfirm) {}

    @Inject
    private ParameterStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** The nation's, for questions that name no region. */
    @PermitAll
    public ParametersInForce nationwide(LocalDate day, Set<ParameterName> names) {
        return of(RegionCode.NATION, day, names);
    }

    /** Those that hold in a region: its own, or the nearest above it. */
    @PermitAll
    public ParametersInForce of(RegionCode region, LocalDate day, Set<ParameterName> names) {
        List<ParameterView> rows = names.stream()
                .sorted()
                .flatMap(name -> store.inForce(name, region, day).stream())
                .toList();
        return new ParametersInForce(day, rows);
    }

    @PermitAll
    public Page<ParameterRow> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @RolesAllowed(Roles.POLICY_ADMIN)
    public ParameterVersion add(ParameterTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        List<FieldError> errors = new ArrayList<>(terms.errors());
        Optional.ofNullable(store.overlap(terms).orElseThrow().firstDay())
                .ifPresent(day -> errors.add(new FieldError("/effectiveFrom", "与自 " + day + " 起的版本有效期重叠")));
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        store.add(terms, user.name(), clock.now());
        ParameterVersion version =
                new ParameterVersion(terms.name(), terms.regionCode(), terms.effectiveFrom(), store.version(terms));
        audit.record(
                terms.regionCode(),
                Change.of("parameter.add", "PARAMETER", terms.name().name())
                        .because(terms.document())
                        .to(version));
        return version;
    }
}
