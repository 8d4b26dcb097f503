package org.yaomen.publicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/** All queries of notices（公示查询）. Notices are public in the database, so the caller's region is a condition here. */
@Dependent
class NoticeStore {

    record Id(UUID id) {}

    /** A published document, and whether an open objection holds it（公示行的状态）. */
    record LineStanding(SubjectType subjectType, UUID subjectId, String subjectSha256, boolean held) {

        SubjectRef subject() {
            return new SubjectRef(subjectType, subjectId, subjectSha256);
        }
    }

    private static final String IN_REGION = "starts_with(region_code, region_prefix(:region))";

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    NoticeStore(Rows rows) {
        this.rows = rows;
    }

    /** Writes the very lines that were hashed, in one statement. */
    void add(Notice notice, FrozenNotice frozen) {
        entityManager.persist(notice);
        entityManager.flush();
        rows.update(
                """
                insert into notice_line (notice_id, line_no, region_code, subject_type, subject_id, subject_sha256,
                    payee_name, text, amount, synthetic)
                select :notice, l."lineNo", :region, l."subjectType", l."subjectId", l."subjectSha256", l."payeeName",
                    l."text", l."amount", l."synthetic"
                from jsonb_to_recordset(cast(:lines as jsonb)) as l("lineNo" int, "subjectType" text, "subjectId" uuid,
                    "subjectSha256" text, "payeeName" text, "text" text, "amount" numeric, "synthetic" boolean)""", Map.of("notice", notice.id(), "region", frozen.region().code(), "lines", frozen.linesAsJson()));
    }

    void flush() {
        entityManager.flush();
    }

    /** Filing, deciding and closing take this lock first, so that none of them misses another. */
    Notice lock(UUID id) {
        Notice notice = entityManager.find(Notice.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (notice == null) {
            throw Problem.notFound("公示");
        }
        return notice;
    }

    boolean anyDue(LocalDate today) {
        return rows.one(
                        Id.class,
                        "select id from publicity_notice where state = 'OPEN' and ends_on < :today limit 1",
                        Map.of("today", today))
                .isPresent();
    }

    /** Notices past their last day that no other server is closing right now, locked. */
    List<Notice> takeDue(LocalDate today, int most) {
        return rows.list(Id.class, """
                        select id from publicity_notice where state = 'OPEN' and ends_on < :today
                        order by ends_on, id limit :most for update skip locked""", Map.of("today", today, "most", most)).stream()
                .map(due -> entityManager.find(Notice.class, due.id()))
                .toList();
    }

    List<LineStanding> standing(UUID noticeId) {
        return rows.list(LineStanding.class, """
                select subject_type, subject_id, subject_sha256, open_objections > 0 as held
                from notice_line_view where notice_id = :notice order by line_no""", Map.of("notice", noticeId));
    }

    Optional<SubjectRef> subject(UUID noticeId, int lineNo) {
        return rows.one(LineStanding.class, """
                        select subject_type, subject_id, subject_sha256, open_objections > 0 as held
                        from notice_line_view where notice_id = :notice and line_no = :line""", Map.of("notice", noticeId, "line", lineNo))
                .map(LineStanding::subject);
    }

    Page<NoticeView> list(Notices.Query query, PageRequest page) {
        return new Listing<>(rows, NoticeView.class, "notice_view", "published_on desc, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("programme_id = :programme", "programme", query.programmeId())
                .where("state = :state", "state", name(query.state()))
                .containing("title", query.words())
                .sum("amount")
                .page(page);
    }

    Optional<NoticeView> view(UUID id, RegionCode region) {
        Map<String, Object> values = new HashMap<>();
        values.put("id", id);
        values.put("region", region.code());
        return rows.one(NoticeView.class, "select * from notice_view where id = :id and " + IN_REGION, values);
    }

    Page<NoticeLineView> lines(UUID noticeId, RegionCode region, PageRequest page) {
        return new Listing<>(rows, NoticeLineView.class, "notice_line_view", "line_no")
                .where("notice_id = :notice", "notice", noticeId)
                .where(IN_REGION, "region", region)
                .sum("amount")
                .page(page);
    }

    // ------------------------------------------------------------ what anybody may read

    Page<PublicNoticeView> publicList(PageRequest page) {
        return new Listing<>(rows, PublicNoticeView.class, "public_notice_view", "published_on desc, id").page(page);
    }

    Optional<PublicNoticeView> publicNotice(UUID id) {
        return rows.one(PublicNoticeView.class, "select * from public_notice_view where id = :id", Map.of("id", id));
    }

    Page<PublicLineView> publicLines(UUID noticeId, PageRequest page) {
        return new Listing<>(rows, PublicLineView.class, "notice_line", "line_no")
                .where("notice_id = :notice", "notice", noticeId)
                .sum("amount")
                .page(page);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
