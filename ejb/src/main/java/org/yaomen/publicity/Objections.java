package org.yaomen.publicity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectRef;

/** Takes in and decides objections（异议）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Objections {

    /** Which objections are wanted; every part may be left out（异议查询条件）. */
    public record Query(
            @Nullable UUID noticeId,
            @Nullable UUID subjectId,
            @Nullable ObjectionState state,
            @Nullable String words) {}

    /** How to reach whoever filed an objection（联系方式）. */
    public record Contact(UUID id, @Nullable String contact) {}

    @Inject
    private ObjectionStore store;

    @Inject
    private NoticeStore notices;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Keys keys;

    @Inject
    private Event<ObjectionFiled> filed;

    @Inject
    private Event<ObjectionDecided> decided;

    /**
     * Files an objection in the system's name, for somebody who is not signed in; {@link PublicNotices} calls it with the
     * system's rights cut down to the notice's region. The same words about the same line on the same day are the same
     * objection: its receipt is answered again.
     */
    @PermitAll
    public ObjectionReceipt file(UUID noticeId, FileObjectionCommand command) {
        if (!user.name().equals(CurrentUser.SYSTEM)) {
            throw new Problem(ProblemType.FORBIDDEN, "异议由公众在公示页面提出");
        }
        Notice notice = notices.lock(noticeId);
        LocalDate today = clock.today();
        SubjectRef subject = notices.subject(noticeId, command.lineNo())
                .orElseThrow(() -> Problem.field("/lineNo", "该公示没有第 " + command.lineNo() + " 行"));
        String contact = command.contact() == null ? "" : command.contact().strip();
        String receiptNo = ReceiptNo.of(
                today,
                keys.blindIndex(
                        "objection",
                        noticeId + "|" + command.lineNo() + "|" + command.text().strip() + "|" + contact));
        ObjectionReceipt known = store.receipt(receiptNo).orElse(null);
        if (known != null) {
            return known;
        }
        notice.mustTakeObjections(today);
        Objection objection = new Objection(
                notice,
                receiptNo,
                new Objection.Filing(command.lineNo(), command.text().strip(), contact, today),
                keys,
                clock.now());
        store.add(objection);
        filed.fire(new ObjectionFiled(subject));
        audit.record(
                notice.region(),
                Change.of("objection.file", "OBJECTION", objection.id())
                        .because("公众提出（未登录），由系统登记")
                        .to(view(objection.id())));
        return store.receipt(receiptNo).orElseThrow();
    }

    @PermitAll
    public Page<ObjectionView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @PermitAll
    public ObjectionView get(UUID id) {
        return view(id);
    }

    /** Decides once; not by whoever published the notice. */
    @RolesAllowed({Roles.FINANCE_REVIEWER, Roles.INDUSTRY_REVIEWER})
    public ObjectionView decide(UUID id, int version, DecideObjectionCommand command) {
        Notice notice = notices.lock(store.find(id).noticeId());
        Objection objection = store.lock(id);
        user.mustCover(objection.region(), "异议");
        if (objection.version() != version) {
            throw Problem.stale();
        }
        if (notice.publishedBy().equals(user.name())) {
            throw new Problem(ProblemType.FOUR_EYES, "公示由您发布，异议须由另一人处理");
        }
        ObjectionView before = view(id);
        objection.decide(command.upheld(), user.name(), command.reason(), clock.now());
        store.flush();
        SubjectRef subject =
                notices.subject(notice.id(), objection.lineNo()).orElseThrow(() -> Problem.notFound("公示明细"));
        decided.fire(new ObjectionDecided(subject, command.upheld(), notice.isClosed(), store.anyOtherOpen(objection)));
        ObjectionView after = view(id);
        audit.record(
                objection.region(),
                Change.of(command.upheld() ? "objection.uphold" : "objection.dismiss", "OBJECTION", id)
                        .because(command.reason())
                        .from(before)
                        .to(after));
        return after;
    }

    /** Shows how to reach whoever filed it; the reason is recorded. */
    @RolesAllowed({Roles.FINANCE_REVIEWER, Roles.INDUSTRY_REVIEWER})
    public Contact reveal(UUID id, String reason) {
        Objection objection = store.find(id);
        user.mustCover(objection.region(), "异议");
        audit.record(
                objection.region(),
                Change.of("objection.reveal", "OBJECTION", id).because(reason));
        byte[] cipher = objection.contactCipher();
        return new Contact(id, cipher == null ? null : keys.decrypt(cipher));
    }

    private ObjectionView view(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("异议"));
    }
}
