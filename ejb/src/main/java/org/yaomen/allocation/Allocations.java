package org.yaomen.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.programme.CentralAllocationQuestion;
import org.yaomen.programme.CentralQuotes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;

/** Divides appropriations among the regions below, and shows what came from above（资金分配）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Allocations {

    /** Which allocations are wanted; every part may be left out（查询条件）. */
    public record Query(
            @Nullable UUID programmeId,
            @Nullable UUID appropriationId,
            @Nullable AllocationState state,
            @Nullable String words) {}

    /** Which parts from above are wanted（查询条件）. */
    public record IncomingQuery(
            @Nullable UUID lineId,
            @Nullable String state,
            @Nullable String words) {}

    /** Why an issued allocation is taken back（收回下达）. */
    public record TakeBack(
            @NotNull @Size(min = 2, max = 500) String reason) {}

    @Inject
    private AllocationStore store;

    @Inject
    private Appropriations appropriations;

    @Inject
    private Budgets budgets;

    @Inject
    private CentralQuotes quotes;

    @Inject
    private Approvals approvals;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Makes the plan, freezes it and sends it for approval in one step. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public AllocationDetail make(MakeAllocation command) {
        AllocationChecks.shape(command);
        AppropriationView source = appropriations.get(command.appropriationId());
        RegionCode region = RegionCode.of(source.regionCode());
        user.mustCover(region, "指标");
        AllocationChecks.source(source);
        AllocationChecks.regions(region, command);
        AllocationDocument plan = plan(
                new AllocationDocument.Head(
                        UUID.randomUUID(),
                        region,
                        source.id(),
                        source.documentNo(),
                        command.documentNo(),
                        command.title()),
                command);
        AllocationChecks.amount(plan.amount(), source.available());
        Allocation allocation = new Allocation(plan, user.name(), clock.now());
        store.add(allocation, plan.lines());
        participations.take(SubjectType.ALLOCATION, allocation.id(), region, "MAKER");
        approvals.open(allocation.ref(), region, "资金分配 " + plan.documentNo() + "（" + plan.title() + "）", plan.amount());
        AllocationDetail detail = get(allocation.id());
        audit.record(
                region,
                Change.of("allocation.make", "ALLOCATION", allocation.id()).to(detail.allocation()));
        return detail;
    }

    private AllocationDocument plan(AllocationDocument.Head head, MakeAllocation command) {
        CentralAllocationQuestion question = command.factors();
        if (question == null) {
            return AllocationDocument.plain(head, command.lines());
        }
        AllocationFactors factors =
                AllocationFactors.of(question, AllocationChecks.within("/factors", () -> quotes.allocation(question)));
        return AllocationDocument.divided(head, factors, quotes.allocation(factors.question()));
    }

    /** The first signature takes the money, the last passes it on, a refusal gives it back. */
    @PermitAll
    public void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.ALLOCATION) {
            return;
        }
        Allocation allocation = found(moved.subject().id());
        BudgetMove whole = move(allocation, allocation.amount(), "分配 " + allocation.documentNo());
        if (moved.approved() && moved.stepNo() == 1) {
            budgets.commit(List.of(whole));
        } else if (!moved.approved() && moved.stepNo() > 1) {
            budgets.release(List.of(whole));
        }
        if (moved.finished() && moved.approved()) {
            allocation.issue(clock.today());
            budgets.allocate(parts(allocation, "下达 " + allocation.documentNo()));
        } else if (moved.finished()) {
            allocation.refuse();
        }
        store.flush();
    }

    /** Mirrors everything the issue booked, as long as no region below has registered its part. */
    @RolesAllowed(Roles.FINANCE_APPROVER)
    public AllocationDetail takeBack(UUID id, TakeBack command) {
        Allocation allocation = found(id);
        user.mustCover(allocation.region(), "资金分配方案");
        AllocationView before = store.view(id);
        if (before.taken()) {
            throw Problem.wrongState("下级已登记该文件的指标，不能收回");
        }
        allocation.takeBack(clock.today(), user.name(), clock.now(), command.reason());
        store.flush();
        String text = "收回 " + allocation.documentNo();
        budgets.takeBack(parts(allocation, text));
        budgets.release(List.of(move(allocation, allocation.amount(), text)));
        AllocationDetail after = get(id);
        audit.record(
                allocation.region(),
                Change.of("allocation.take-back", "ALLOCATION", id)
                        .from(before)
                        .to(after.allocation())
                        .because(command.reason()));
        return after;
    }

    private List<BudgetMove> parts(Allocation allocation, String text) {
        return allocation.plan().lines().stream()
                .filter(line -> line.amount().isPositive())
                .map(line -> move(allocation, line.amount(), text + " 至 " + line.regionCode()))
                .toList();
    }

    private BudgetMove move(Allocation allocation, Money amount, String text) {
        return new BudgetMove(
                SubjectType.ALLOCATION,
                allocation.id(),
                allocation.region(),
                allocation.appropriationId(),
                null,
                null,
                amount,
                text,
                clock.today());
    }

    @PermitAll
    public AllocationDetail get(UUID id) {
        AllocationView view = store.view(id);
        AllocationDocument plan = found(id).plan();
        return new AllocationDetail(
                view,
                plan.factors(),
                store.lines(id),
                plan.lines().stream()
                        .map(AllocationDocument.Line::text)
                        .filter(Objects::nonNull)
                        .toList());
    }

    @PermitAll
    public Page<AllocationView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Divides again from the stored factors and compares the hashes. */
    @PermitAll
    public AllocationDetail.Redivision replay(UUID id) {
        Allocation allocation = found(id);
        AllocationDocument plan = allocation.plan();
        AllocationFactors factors = plan.factors();
        AllocationDocument again = factors == null
                ? AllocationDocument.plain(
                        plan.head(),
                        plan.lines().stream()
                                .map(line -> new MakeAllocation.PlainPart(line.regionCode(), line.amount()))
                                .toList())
                : AllocationDocument.divided(plan.head(), factors, quotes.allocation(factors.question()));
        String sha256 = Sha256.hex(Canonical.write(again));
        return new AllocationDetail.Redivision(sha256.equals(allocation.sha256()), allocation.sha256(), sha256);
    }

    /** What the caller's regions received from above. */
    @PermitAll
    public Page<IncomingView> incoming(IncomingQuery query, PageRequest page) {
        return store.incoming(query, page);
    }

    /** From the pool to here and from here to what was paid, as far as the caller's region reaches. */
    @PermitAll
    public Lineage lineage(UUID appropriationId) {
        AppropriationView own = appropriations.get(appropriationId);
        return new Lineage(own.id(), store.above(own.id()), store.below(own.id()));
    }

    private Allocation found(UUID id) {
        Allocation allocation = store.find(id);
        if (allocation == null) {
            throw Problem.notFound("资金分配方案");
        }
        return allocation;
    }
}
