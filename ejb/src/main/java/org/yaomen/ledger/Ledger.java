package org.yaomen.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Posts entries and their mirrors, reads journal and balances, closes periods（总账）. */
@Stateless
@RegionScoped
public class Ledger {

    /** Which journal lines are wanted; every part may be left out（日记账查询条件）. */
    public record Query(
            @Nullable Book book,
            @Nullable EntryKind kind,
            @Nullable UUID subjectId,
            @Nullable UUID appropriationId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    @Inject
    private LedgerStore store;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Posts all or none; called by the features that move money, in their transaction. */
    @PermitAll
    public void post(List<EntryDraft> drafts) {
        Instant now = clock.now();
        drafts.forEach(draft -> write(draft, null, now));
        store.flush();
    }

    /** By what an entry and its mirror find each other（冲销配对）: a subject may have several, one a part or a use. */
    private record Undone(UUID subjectId, @Nullable String useCode, Money amount) {}

    /**
     * Posts the mirrors of standing entries of kind {@code undone}: each draft names the original's accounts swapped.
     * Refuses when a subject has no such entry left to mirror.
     */
    @PermitAll
    public void mirror(EntryKind undone, List<EntryDraft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Map<Undone, Deque<UUID>> standing = new HashMap<>();
        store.standing(
                        drafts.get(0).purpose().subjectType(),
                        drafts.stream()
                                .map(d -> d.purpose().subjectId())
                                .distinct()
                                .toList(),
                        undone)
                .forEach(entry -> standing.computeIfAbsent(
                                new Undone(entry.subjectId(), entry.useCode(), entry.amount()),
                                one -> new ArrayDeque<>())
                        .add(entry.id()));
        Instant now = clock.now();
        for (EntryDraft draft : drafts) {
            UUID original = standing.getOrDefault(
                            new Undone(
                                    draft.purpose().subjectId(), draft.purpose().useCode(), draft.amount()),
                            new ArrayDeque<>())
                    .poll();
            if (original == null) {
                throw new Problem(
                        ProblemType.WRONG_STATE, "没有可冲销的分录：" + draft.purpose().text());
            }
            write(draft, original, now);
        }
        store.flush();
    }

    /**
     * As {@link #mirror}, of a part only: each draft names no more than a standing entry of its subject and use, which
     * thereby stands no longer. The rest of its amount stays booked.
     */
    @PermitAll
    public void mirrorPart(EntryKind undone, List<EntryDraft> drafts) {
        Instant now = clock.now();
        for (EntryDraft draft : drafts) {
            EntryDraft.Purpose purpose = draft.purpose();
            LedgerStore.Standing original =
                    store.standing(purpose.subjectType(), List.of(purpose.subjectId()), undone).stream()
                            .filter(entry -> Objects.equals(entry.useCode(), purpose.useCode())
                                    && entry.amount().compareTo(draft.amount()) >= 0)
                            .findFirst()
                            .orElseThrow(() -> new Problem(ProblemType.WRONG_STATE, "没有可冲销的分录：" + purpose.text()));
            write(draft, original.id(), now);
        }
        store.flush();
    }

    private void write(EntryDraft draft, @Nullable UUID reversalOf, Instant now) {
        JournalEntry entry = new JournalEntry(draft, reversalOf, user.name(), now);
        store.persist(entry);
        store.persist(new Posting(entry.id(), 1, true, draft));
        store.persist(new Posting(entry.id(), 2, false, draft));
    }

    @RolesAllowed({Roles.FINANCE_CLERK, Roles.FINANCE_REVIEWER, Roles.FINANCE_APPROVER, Roles.CASHIER, Roles.AUDITOR})
    public Page<JournalEntryView> entries(Query query, PageRequest page) {
        return store.entries(query, page);
    }

    @RolesAllowed({Roles.FINANCE_CLERK, Roles.FINANCE_REVIEWER, Roles.FINANCE_APPROVER, Roles.CASHIER, Roles.AUDITOR})
    public Page<BalanceView> balances(PageRequest page) {
        return store.balances(page);
    }

    /** Closes a month for good; later entries for it are refused. */
    @RolesAllowed(Roles.FINANCE_APPROVER)
    public ClosedPeriod close(RegionCode region, LocalDate firstOfMonth) {
        user.mustCover(region, "会计期间");
        if (!firstOfMonth.plusMonths(1).isBefore(clock.today().plusDays(1))) {
            throw new Problem(ProblemType.RULE_REFUSES, "只能结已经过去的月份");
        }
        if (store.close(region, firstOfMonth, user.name(), clock.now()) == 0) {
            throw new Problem(ProblemType.DUPLICATE, "该月已结账");
        }
        ClosedPeriod closed = new ClosedPeriod(region, firstOfMonth);
        audit.record(
                region,
                Change.of("period.close", "PERIOD", region.code() + "/" + firstOfMonth)
                        .to(closed));
        return closed;
    }

    /** A month that takes no more entries（已结账期间）. */
    public record ClosedPeriod(RegionCode regionCode, LocalDate month) {}
}
