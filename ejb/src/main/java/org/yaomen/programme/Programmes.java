package org.yaomen.programme;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Enters, changes and finds programmes（政策项目）. */
@Stateless
@RegionScoped
public class Programmes {

    /**
     * Which programmes are wanted（政策项目查询条件）: words of code or name; a region finds its own, its parents' and its
     * counties' programmes.
     */
    public record Query(
            @Nullable String code,
            @Nullable String name,
            @Nullable RegionCode region) {}

    private static final String SUBJECT = "PROGRAMME";

    @Inject
    private ProgrammeStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @RolesAllowed(Roles.POLICY_ADMIN)
    public ProgrammeView create(ProgrammeTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        check(terms);
        if (store.programme(terms.code()).isPresent()) {
            throw new Problem(ProblemType.DUPLICATE, "项目代码 " + terms.code() + " 已存在");
        }
        Programme programme = store.save(new Programme(terms, user.name(), clock.now()));
        ProgrammeView view = store.view(programme.id());
        audit.record(
                terms.regionCode(),
                Change.of("programme.create", SUBJECT, programme.id()).to(view));
        return view;
    }

    /** Only while no rule set of the programme is active. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public ProgrammeView change(UUID id, int version, ProgrammeTerms terms) {
        Programme programme = store.lockedProgramme(id);
        user.mustCover(programme.regionCode(), "政策项目");
        check(terms);
        ProgrammeView before = store.view(id);
        boolean hasActiveRules = store.ruleSets(id).stream().anyMatch(rules -> rules.state() != RuleSetState.DRAFT);
        programme.change(terms, version, hasActiveRules);
        store.save(programme);
        ProgrammeView after = store.view(id);
        audit.record(
                programme.regionCode(),
                Change.of("programme.change", SUBJECT, id).from(before).to(after));
        return after;
    }

    private void check(ProgrammeTerms terms) {
        if (terms.effectiveTo().isBefore(terms.effectiveFrom())) {
            throw Problem.field("/effectiveTo", "截止日期早于生效日期");
        }
        if (!store.knowsRegion(terms.regionCode())) {
            throw Problem.field("/regionCode", "区划代码表中没有 " + terms.regionCode());
        }
    }

    @PermitAll
    public ProgrammeView get(UUID id) {
        return store.view(id);
    }

    @PermitAll
    public Page<ProgrammeView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }
}
