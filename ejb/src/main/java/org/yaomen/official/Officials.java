package org.yaomen.official;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Lists officials and changes their region scopes（人员与数据范围）. */
@Stateless
@RegionScoped
public class Officials {

    /** Which officials are wanted; every part may be left out（人员查询条件）. */
    public record Query(
            @Nullable String words,
            @Nullable String role,
            @Nullable RegionCode region) {}

    private static final Logger LOG = System.getLogger(Officials.class.getName());

    @Inject
    private Realm realm;

    @Inject
    private OfficialStore store;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @RolesAllowed(Roles.SECURITY_ADMIN)
    public Page<OfficialView> list(Query query, PageRequest page) {
        if (query.role() != null && !Roles.ALL.contains(query.role())) {
            throw Problem.field("role", "没有此岗位角色");
        }
        String words = query.words() == null ? "" : query.words().strip().toLowerCase(Locale.ROOT);
        List<OfficialView> found = visible()
                .filter(one -> query.role() == null || one.roles().contains(query.role()))
                .filter(one -> query.region() == null || query.region().covers(one.region()))
                .filter(one -> (one.name() + "\n" + one.displayName())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .sorted(order(page.sort()))
                .toList();
        List<OfficialView> items = found.stream()
                .skip((long) page.page() * page.size())
                .limit(page.size())
                .toList();
        return new Page<>(items, page.page(), page.size(), found.size(), Map.of());
    }

    private static Comparator<OfficialView> order(@Nullable String sort) {
        Comparator<OfficialView> byName = Comparator.comparing(OfficialView::name);
        if (sort == null || sort.isEmpty()) {
            return byName;
        }
        Comparator<OfficialView> wanted = switch (sort.startsWith("-") ? sort.substring(1) : sort) {
            case "name" -> byName;
            case "displayName" -> Comparator.comparing(OfficialView::displayName);
            case "region" -> Comparator.comparing(one -> one.region().code());
            case "enabled" -> Comparator.comparing(OfficialView::enabled);
            default -> throw Problem.field("sort", "不能按“" + sort + "”排序");
        };
        return (sort.startsWith("-") ? wanted.reversed() : wanted).thenComparing(byName);
    }

    @RolesAllowed(Roles.SECURITY_ADMIN)
    public OfficialView get(String name) {
        return found(visible(), name);
    }

    private Stream<OfficialView> visible() {
        return realm.officials().stream().filter(one -> user.region().covers(one.region()));
    }

    private static OfficialView found(Stream<OfficialView> officials, String name) {
        return officials.filter(one -> one.name().equals(name)).findFirst().orElseThrow(() -> Problem.notFound("人员"));
    }

    /**
     * Gives an official another region, within the caller's own before and after; their sessions end. Refused when an
     * open document would be left without distinct persons for its remaining steps.
     */
    @RolesAllowed(Roles.SECURITY_ADMIN)
    public OfficialView changeScope(String name, ChangeScope change) {
        store.lockScopes();
        List<OfficialView> officials = realm.officialsNow();
        OfficialView before =
                found(officials.stream().filter(one -> user.region().covers(one.region())), name);
        OfficialView after = before.movedTo(change.region());
        check(before, change);
        if (!before.region().equals(change.expectedRegion())) {
            throw Problem.stale();
        }
        List<Reason> refusals = Staffing.moving(officials, after)
                .refusals(store.open(before.region()).stream()
                        .filter(open -> !after.region().covers(open.regionCode()))
                        .map(open -> new Staffing.Group(
                                open.regionCode(),
                                open.subjectType(),
                                Canonical.read(open.work(), Work.class),
                                open.count()))
                        .toList());
        if (!refusals.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, refusals);
        }
        move(before, after);
        // Both regions' auditors see who left and who came.
        Stream.of(before.region(), after.region())
                .forEach(region -> audit.record(
                        region,
                        Change.of("official.scope", "OFFICIAL", name)
                                .because(change.reason())
                                .from(before)
                                .to(after)));
        return after;
    }

    private void check(OfficialView official, ChangeScope change) {
        if (official.name().equals(user.name())) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES, List.of(new Reason("OWN_SCOPE", "不得变更自己的数据范围，须由另一名安全管理员办理")));
        }
        if (!user.region().covers(change.region())) {
            throw Problem.field("/region", "该区划不在您的区划范围内");
        }
        if (!store.isRegion(change.region(), clock.today())) {
            throw Problem.field("/region", "没有此行政区划，或已撤销");
        }
        if (official.region().equals(change.region())) {
            throw Problem.field("/region", "与现有数据范围相同");
        }
    }

    /** Keycloak is no part of the transaction: what was changed there is put back when nothing is recorded here. */
    private void move(OfficialView before, OfficialView after) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is left to be written
            }

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    restore(before);
                }
            }
        });
        realm.move(before.name(), after.region());
    }

    private void restore(OfficialView before) {
        try {
            realm.move(before.name(), before.region());
        } catch (Problem refused) {
            LOG.log(Level.ERROR, "the region of {0} may differ from what is recorded", before.name());
        }
    }
}
