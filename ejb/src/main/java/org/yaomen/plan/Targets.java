package org.yaomen.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.FacilityKind;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Sets what is to be closed in a year and shows how far it is（年度任务）. */
@Stateless
@RegionScoped
public class Targets {

    /** Which targets are wanted（任务查询条件）: {@code region} with all below it. */
    public record Query(
            @Nullable Integer year,
            @Nullable FacilityKind industry,
            @Nullable RegionCode region,
            @Nullable TargetStanding progress) {}

    /** Who sets a target, for which region and when（下达人）. */
    record By(String name, RegionCode region, LocalDate day, Instant moment) {}

    private static final String SUBJECT = "TARGET";

    @Inject
    private TargetStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @PermitAll
    public Page<TargetView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** One page with the sums of the filter. */
    @PermitAll
    public TargetList overview(Query query, PageRequest page) {
        return TargetList.of(store.list(query, page), store.sums(query, clock.today()));
    }

    /** How far the targets of a year were at the end of a day, today when none is named. */
    @PermitAll
    public TargetReport report(int year, @Nullable RegionCode wanted, @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? clock.today() : asOf;
        if (day.isAfter(clock.today())) {
            throw Problem.field("asOf", "截至日期不能在今天之后");
        }
        RegionCode region = wanted == null ? user.region() : wanted;
        user.mustCover(region, "区划");
        Query query = new Query(year, null, region, null);
        List<TargetView> items = store.on(query, day);
        return new TargetReport(
                year,
                day,
                region.code(),
                store.nameOf(region),
                items.stream().map(TargetView::document).distinct().toList(),
                items,
                store.sums(query, day));
    }

    @PermitAll
    public TargetView get(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("年度任务"));
    }

    /** What it has been, the latest first. */
    @PermitAll
    public List<TargetVersion> versions(UUID id) {
        return store.versions(get(id).id());
    }

    @RolesAllowed({Roles.POLICY_ADMIN, Roles.INDUSTRY_REVIEWER})
    public TargetView set(TargetTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        refuse(terms.figures().errors(terms.year(), terms.industry(), true));
        if (store.same(terms).isPresent()) {
            throw new Problem(ProblemType.DUPLICATE, "该区划本年度此行业已有任务，请在原任务上调整");
        }
        UUID id = UUID.randomUUID();
        store.add(new TargetStore.Row(id, 1, terms, "", by()));
        TargetView view = get(id);
        audit.record(terms.regionCode(), Change.of("target.set", SUBJECT, id).to(view));
        return view;
    }

    /** By whoever may, of the region that set it or one above; the earlier figures stay in the history. */
    @RolesAllowed({Roles.POLICY_ADMIN, Roles.INDUSTRY_REVIEWER})
    public TargetView change(UUID id, int seenVersion, TargetChange change) {
        TargetView before = get(id);
        RegionCode region = RegionCode.of(before.regionCode());
        user.mustCover(region, "年度任务");
        if (!user.region().covers(RegionCode.of(before.setRegion()))) {
            throw new Problem(ProblemType.FORBIDDEN, "任务由上级下达，须由上级调整");
        }
        refuse(change.figures().errors(before.year(), before.industry(), false));
        if (before.version() != seenVersion) {
            throw Problem.stale();
        }
        TargetTerms terms = new TargetTerms(region, before.year(), before.industry(), change.figures());
        store.add(new TargetStore.Row(id, seenVersion + 1, terms, change.reason(), by()));
        TargetView view = get(id);
        audit.record(
                region,
                Change.of("target.change", SUBJECT, id)
                        .because(change.reason())
                        .from(before)
                        .to(view));
        return view;
    }

    private By by() {
        return new By(user.name(), user.region(), clock.today(), clock.now());
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
