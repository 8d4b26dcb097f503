package org.yaomen.plan;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.attachment.Attachments;
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

/** Keeps the days of the work plan, and who did what was due（工作日历）. */
@Stateless
@RegionScoped
public class PlanDeadlines {

    /** Which days are wanted（时间节点查询条件）: {@code region} with all below it, {@code from} and {@code to} inclusive. */
    public record Query(
            @Nullable Integer year,
            @Nullable RegionCode region,
            @Nullable PlanKind kind,
            @Nullable PlanStatus status,
            @Nullable Boolean overdue,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private static final String SUBJECT = "PLAN_DEADLINE";

    @Inject
    private PlanStore store;

    @Inject
    private Attachments attachments;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @PermitAll
    public Page<PlanDeadlineView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @PermitAll
    public PlanDeadlineView get(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("时间节点"));
    }

    /** What was said of it, the latest first. */
    @PermitAll
    public List<PlanMarkView> marks(UUID id) {
        return store.marks(get(id).id());
    }

    @RolesAllowed(Roles.POLICY_ADMIN)
    public PlanDeadlineView add(PlanDeadlineTerms terms) {
        return enter(terms).orElseThrow(() -> new Problem(ProblemType.DUPLICATE, "同一事项、同一截止日期的节点已经设定"));
    }

    /** The usual days of a year under that year's document; those that are set already stay as they are. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public PlanYearView addYear(PlanYearTerms terms) {
        return new PlanYearView(terms.deadlines().stream()
                .map(this::enter)
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<PlanDeadlineView> enter(PlanDeadlineTerms terms) {
        user.mustCover(terms.regionCode(), "区划");
        terms.check();
        Optional<PlanDeadlineView> view =
                store.add(terms, new PlanStore.By(user.name(), clock.now())).map(this::get);
        view.ifPresent(added -> audit.record(
                terms.regionCode(),
                Change.of("plan-deadline.add", SUBJECT, added.id()).to(added)));
        return view;
    }

    /** Done, or not after all, by the role that it waits for; withdrawn by whoever sets the plan. */
    @RolesAllowed({
        Roles.POLICY_ADMIN,
        Roles.INDUSTRY_CLERK,
        Roles.INDUSTRY_REVIEWER,
        Roles.FINANCE_CLERK,
        Roles.FINANCE_REVIEWER,
        Roles.HR_CLERK,
        Roles.HR_REVIEWER
    })
    public PlanDeadlineView mark(UUID id, int seenVersion, PlanMarkTerms terms) {
        PlanDeadlineView before = get(id);
        RegionCode region = RegionCode.of(before.regionCode());
        user.mustCover(region, "时间节点");
        String role = terms.act() == PlanAct.WITHDRAWN
                ? Roles.POLICY_ADMIN
                : before.role().role();
        if (!user.roles().contains(role)) {
            throw new Problem(ProblemType.FORBIDDEN, "此节点由其责任岗位办理，作废由政策管理员办理");
        }
        terms.check(clock.today());
        if (before.version() != seenVersion) {
            throw Problem.stale();
        }
        mustFollow(before.status(), terms.act());
        String sha256 = terms.attachmentSha256();
        if (sha256 != null && !attachments.has(region, sha256)) {
            throw Problem.field("/attachmentSha256", "没有这份附件，请先上传");
        }
        store.mark(before, terms, new PlanStore.By(user.name(), clock.now()));
        PlanDeadlineView after = get(id);
        audit.record(
                region,
                Change.of("plan-deadline." + terms.act().name().toLowerCase(java.util.Locale.ROOT), SUBJECT, id)
                        .because(terms.note())
                        .from(before)
                        .to(after));
        return after;
    }

    private static void mustFollow(PlanStatus status, PlanAct act) {
        PlanStatus needed = act == PlanAct.UNDONE ? PlanStatus.DONE : PlanStatus.OPEN;
        if (status != needed) {
            throw Problem.wrongState("时间节点" + status.label() + "，不能再作此记录");
        }
    }
}
