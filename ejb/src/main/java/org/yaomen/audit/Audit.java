package org.yaomen.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;

/** Writes and reads audit records, and walks the chains（审计）. */
@Stateless
@RegionScoped
public class Audit {

    /** What an auditor looks for; every part may be left out（审计查询条件）. */
    public record Query(
            @Nullable String actor,
            @Nullable String action,
            @Nullable String subjectType,
            @Nullable String subjectId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Inject
    private AuditStore store;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Records a command in the caller's transaction: if the record cannot be written, nothing happened. */
    @PermitAll
    public void record(RegionCode region, Change change) {
        recordAll(region, List.of(change));
    }

    /** The same for many documents of one command. */
    @PermitAll
    public void recordAll(RegionCode region, List<Change> changes) {
        store.insert(region, changes, new AuditStore.By(user.name(), clock.today(), clock.now()));
    }

    @RolesAllowed("auditor")
    public Page<AuditRecordView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** The history of one document, for those who work on it: who, when, what, why. */
    @PermitAll
    public List<AuditRecordView> history(String subjectType, String subjectId) {
        return store.list(new Query(null, null, subjectType, subjectId, null, null), PageRequest.first())
                .items();
    }

    /** Recomputes every link of the caller's regions from the stored rows and names the first that differs. */
    @RolesAllowed("auditor")
    public ChainVerification verify() {
        return store.verify();
    }
}
