package org.yaomen.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CalendarTable;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;

/**
 * What anybody may do without a login（公众查阅与异议）: read notices, object to a line, follow the receipt.
 *
 * <p>Reading carries no scope at all: the database shows what its public policies and views show. It is therefore the
 * one facade without {@code @RegionScoped}, and it never asks who is calling, so that a login session on the same
 * browser gains and lends nothing.
 *
 * <p>Filing changes more than the objection (the disputed award is held, an audit record is written), which nobody
 * without a name may do. So the system does it in its own name, with its rights cut down to the notice's region and to
 * {@link Objections#file}. There is no idempotency key to ask of the public: the receipt number is a keyed digest of
 * what was filed and the day, and the notice is locked, so that the same objection twice is one row and one receipt.
 */
@Stateless
public class PublicNotices {

    @Inject
    private NoticeStore store;

    @Inject
    private ObjectionStore objectionStore;

    @Inject
    private Objections objections;

    @Inject
    private CalendarTable calendar;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @PermitAll
    public Page<PublicNoticeView> list(PageRequest page) {
        return store.publicList(page);
    }

    @PermitAll
    public PublicNotice get(UUID id, PageRequest lines) {
        PublicNoticeView notice = notice(id);
        LocalDate today = clock.today();
        boolean open = notice.state() == NoticeState.OPEN && !today.isAfter(notice.endsOn());
        int left = open ? calendar.calendar().workingDaysBetween(today, notice.endsOn()) : 0;
        return new PublicNotice(notice, open, left, store.publicLines(id, lines));
    }

    @PermitAll
    public ObjectionReceipt object(UUID noticeId, FileObjectionCommand command) {
        PublicNoticeView notice = notice(noticeId);
        user.signIn(CurrentUser.SYSTEM, "系统", Set.of(), notice.regionCode());
        return objections.file(noticeId, command);
    }

    @PermitAll
    public ObjectionReceipt receipt(String receiptNo) {
        return objectionStore.receipt(receiptNo).orElseThrow(() -> Problem.notFound("回执"));
    }

    private PublicNoticeView notice(UUID id) {
        return store.publicNotice(id).orElseThrow(() -> Problem.notFound("公示"));
    }
}
