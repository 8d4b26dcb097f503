package org.yaomen.socialinsurance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.FigureCheck;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Every clock that laws set for a worker（法定期限）: days left, whose desk, which article; warned of before, not after. */
@Stateless
@RegionScoped
@RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER, Roles.AUDITOR})
public class Clocks {

    /** Which clocks are wanted（期限查询条件）. */
    public record Query(
            @Nullable ClockKind kind,
            @Nullable ClockStanding standing,
            @Nullable UUID enterpriseId,
            @Nullable UUID subjectId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String words) {}

    private static final int MOST_DAYS = 366;
    private static final PageRequest DIGEST_ITEMS = new PageRequest(0, 200, null);

    @Inject
    private ClockStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    public Page<LegalClockView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Desk by desk: what is late, and what falls due in the next {@code days} days. */
    public ClockDigest digest(int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw Problem.field("days", "日数须为 0 至 " + MOST_DAYS);
        }
        LocalDate today = clock.today();
        LocalDate until = today.plusDays(days);
        Query near = new Query(null, null, null, null, null, until, null);
        return new ClockDigest(
                today, until, store.desks(), store.list(near, DIGEST_ITEMS).items());
    }

    /** Also for who sets them. */
    @RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER, Roles.AUDITOR, Roles.POLICY_ADMIN})
    public Page<ClockKindView> kinds(PageRequest page) {
        return store.kinds(page);
    }

    /** For what begins from that day on; days of a transfer's steps are set with the steps. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public ClockKindView add(ClockKindTerms terms) {
        if (!user.region().equals(RegionCode.NATION)) {
            throw new Problem(ProblemType.FORBIDDEN, "法定期限各地一致，由范围为全国的政策管理员设定");
        }
        if (terms.kind().hasDays() != (terms.days() != null)) {
            throw Problem.field("/days", terms.kind().hasDays() ? "请填写日数" : "社保转移环节的日数在转移环节中设定");
        }
        if (!store.add(terms, user.name(), clock.now())) {
            throw new Problem(ProblemType.DUPLICATE, "该类期限自 " + terms.effectiveFrom() + " 起已有设定");
        }
        ClockKindView view = store.kind(terms);
        audit.record(
                RegionCode.NATION,
                Change.of("clock-kind.add", "CLOCK_KIND", terms.kind().name())
                        .because(terms.document())
                        .to(view));
        return view;
    }

    /** What no document shows: the papers were handed over, the list delivered, the benefit applied for. */
    @RolesAllowed(Roles.HR_CLERK)
    public ClockMarked mark(ClockMarks marks) {
        new FigureCheck()
                .wrong(!marks.kind().isMarked(), "/kind", "此类期限随单据办理而结束，不单独登记")
                .wrong(marks.doneOn().isAfter(clock.today()), "/doneOn", "办结日期不能晚于今日")
                .stop();
        ClockMarked marked = new ClockMarked(marks.kind(), store.mark(marks, user.name(), clock.now()));
        if (marked.marked() == 0) {
            throw Problem.notFound("正在计算的期限");
        }
        audit.record(
                user.region(),
                Change.of("clock.mark", "CLOCK", marks.kind().name())
                        .because(marks.note())
                        .to(marks));
        return marked;
    }

    /** Once a working day, by the timer. */
    @PermitAll
    public void tell() {
        store.tell(clock.today());
    }
}
