package org.yaomen.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CalendarTable;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.OutsideCalendarException;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectRef;

/** Publishes frozen documents, shows notices to officials, and closes them when their days are over（公示）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Notices {

    /** Which notices are wanted; every part may be left out（公示查询条件）. */
    public record Query(
            @Nullable UUID programmeId,
            @Nullable NoticeState state,
            @Nullable String words) {}

    private static final int MOST_LINES = 10_000;
    private static final int CLOSED_AT_ONCE = 20;

    @Inject
    private NoticeStore store;

    @Inject
    private Audit audit;

    @Inject
    private CalendarTable calendar;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<NoticeClosed> closed;

    /**
     * Publishes from today through the n-th working day after it; called by the feature whose documents these are.
     *
     * @throws Problem 422 when the end lies beyond the holiday notices known so far, naming the day
     */
    @RolesAllowed({
        Roles.INDUSTRY_CLERK,
        Roles.INDUSTRY_REVIEWER,
        Roles.FINANCE_CLERK,
        Roles.FINANCE_REVIEWER,
        Roles.HR_CLERK,
        Roles.HR_REVIEWER
    })
    public NoticeView publish(
            RegionCode region, UUID programmeId, String title, int noticeDaysWorking, List<NoticeLineDraft> lines) {
        user.mustCover(region, "区划");
        NoticeDraft draft = new NoticeDraft(region, programmeId, title, noticeDaysWorking, List.copyOf(lines));
        mustBePublishable(draft);
        LocalDate today = clock.today();
        FrozenNotice frozen = FrozenNotice.of(draft, today, lastDay(today, noticeDaysWorking));
        Notice notice = new Notice(frozen, user.name(), clock.now());
        store.add(notice, frozen);
        NoticeView view = get(notice.id());
        audit.record(region, Change.of("notice.publish", "NOTICE", notice.id()).to(view));
        return view;
    }

    private static void mustBePublishable(NoticeDraft draft) {
        List<Problem.FieldError> errors = new ArrayList<>();
        int length = draft.title().strip().length();
        if (length < 2 || length > 200) {
            errors.add(new Problem.FieldError("/title", "标题须为 2 至 200 字"));
        }
        if (draft.noticeDaysWorking() < 1 || draft.noticeDaysWorking() > 60) {
            errors.add(new Problem.FieldError("/noticeDaysWorking", "公示期须为 1 至 60 个工作日"));
        }
        if (draft.lines().isEmpty() || draft.lines().size() > MOST_LINES) {
            errors.add(new Problem.FieldError("/lines", "公示须有 1 至 " + MOST_LINES + " 行"));
        }
        long subjects =
                draft.lines().stream().map(l -> l.subject().id()).distinct().count();
        if (subjects < draft.lines().size()) {
            errors.add(new Problem.FieldError("/lines", "同一单据在一次公示中只能出现一次"));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    private LocalDate lastDay(LocalDate today, int workingDays) {
        try {
            return calendar.calendar().plusWorkingDays(today, workingDays);
        } catch (OutsideCalendarException unknown) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    List.of(new Reason("OUTSIDE_CALENDAR", String.valueOf(unknown.getMessage()))));
        }
    }

    @PermitAll
    public Page<NoticeView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @PermitAll
    public NoticeView get(UUID id) {
        return store.view(id, user.region()).orElseThrow(() -> Problem.notFound("公示"));
    }

    @PermitAll
    public Page<NoticeLineView> lines(UUID id, PageRequest page) {
        return store.lines(get(id).id(), user.region(), page);
    }

    /**
     * Closes notices whose last day is over, a chunk in a transaction; the timer calls it in the system's name. What is
     * due stands in the rows, so a crash in between leaves it due.
     *
     * @return how many were closed
     */
    @PermitAll
    public int closeDue() {
        if (!user.name().equals(CurrentUser.SYSTEM)) {
            throw new Problem(ProblemType.FORBIDDEN, "公示期满由系统自动结束");
        }
        LocalDate today = clock.today();
        List<Notice> due = store.takeDue(today, CLOSED_AT_ONCE);
        for (Notice notice : due) {
            notice.close(today, clock.now());
            store.flush();
            NoticeClosed event = standing(notice.id());
            closed.fire(event);
            audit.record(
                    notice.region(),
                    Change.of("notice.close", "NOTICE", notice.id())
                            .because("公示期满：无异议 " + event.undisputed().size() + " 件，因异议暂停 "
                                    + event.held().size() + " 件"));
        }
        return due.size();
    }

    private NoticeClosed standing(UUID noticeId) {
        List<SubjectRef> undisputed = new ArrayList<>();
        List<SubjectRef> held = new ArrayList<>();
        for (NoticeStore.LineStanding line : store.standing(noticeId)) {
            (line.held() ? held : undisputed).add(line.subject());
        }
        return new NoticeClosed(noticeId, List.copyOf(undisputed), List.copyOf(held));
    }
}
