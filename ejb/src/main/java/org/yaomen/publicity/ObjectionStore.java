package org.yaomen.publicity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rows;

/** All queries of objections（异议查询）. */
@Dependent
class ObjectionStore {

    record Count(long count) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    ObjectionStore(Rows rows) {
        this.rows = rows;
    }

    void add(Objection objection) {
        entityManager.persist(objection);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    Objection find(UUID id) {
        return found(entityManager.find(Objection.class, id));
    }

    Objection lock(UUID id) {
        return found(entityManager.find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Objection found(@Nullable Objection objection) {
        if (objection == null) {
            throw Problem.notFound("异议");
        }
        return objection;
    }

    boolean anyOtherOpen(Objection decided) {
        return rows.one(
                                Count.class,
                                """
                        select count(*) as count from objection
                        where notice_id = :notice and line_no = :line and state = 'OPEN' and id <> :id""",
                                Map.of("notice", decided.noticeId(), "line", decided.lineNo(), "id", decided.id()))
                        .orElseThrow()
                        .count()
                > 0;
    }

    Page<ObjectionView> list(Objections.Query query, PageRequest page) {
        return new Listing<>(rows, ObjectionView.class, "objection_view", "recorded_at desc, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("notice_id = :notice", "notice", query.noticeId())
                .where("subject_id = :subject", "subject", query.subjectId())
                .where("state = :state", "state", name(query.state()))
                .containing("text", query.words())
                .page(page);
    }

    Optional<ObjectionView> view(UUID id) {
        return rows.one(ObjectionView.class, "select * from objection_view where id = :id", Map.of("id", id));
    }

    /** Needs no region: the database tells the holder of a receipt number its state and nothing else. */
    Optional<ObjectionReceipt> receipt(String receiptNo) {
        return rows.one(
                ObjectionReceipt.class, "select * from objection_by_receipt(:receipt)", Map.of("receipt", receiptNo));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
