package org.yaomen.approval;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.DatabaseRefusal;
import org.yaomen.shared.Ids;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/** Sends documents along their route and takes the approvers' decisions（审批）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Approvals {

    /** Which cases are wanted; {@code mine}: those that wait for the caller（审批件查询条件）. */
    public record Query(
            @Nullable String state,
            @Nullable SubjectType subjectType,
            @Nullable UUID subjectId,
            @Nullable Ids ids,
            @Nullable String words,
            boolean mine,
            String roles) {}

    @Inject
    private ApprovalStore store;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    @Inject
    private Event<ApprovalMoved> moved;

    @Resource
    private SessionContext context;

    /** Opens a case for a frozen document; called by the feature that owns it. */
    @PermitAll
    public ApprovalCaseView open(SubjectRef subject, RegionCode region, String title, Money amount) {
        UUID route = store.route(subject.type(), region, amount)
                .orElseThrow(() -> new Problem(ProblemType.RULE_REFUSES, "未设置此类单据在该金额的审批路径"));
        ApprovalCase approval = new ApprovalCase(
                subject, new ApprovalCase.Opening(region, title, amount, user.name(), clock.now()), route);
        store.add(approval);
        ApprovalCaseView view = view(approval.id());
        audit.record(
                region,
                Change.of("approval.open", subject.type().name(), subject.id()).to(view));
        return view;
    }

    /** Signs or refuses the next step of the route; the signature is over the hash that the approver saw. */
    @RolesAllowed({Roles.FINANCE_REVIEWER, Roles.FINANCE_APPROVER, Roles.INDUSTRY_REVIEWER, Roles.HR_REVIEWER})
    public ApprovalDetail decide(UUID caseId, DecideCommand command) {
        ApprovalCase approval = store.lock(caseId);
        if (approval == null) {
            throw Problem.notFound("审批件");
        }
        user.mustCover(approval.region(), "审批件");
        if (command.decision() == Decision.REFUSE
                && (command.reason() == null || command.reason().isBlank())) {
            throw Problem.field("/reason", "不同意时须写明理由");
        }
        List<ApprovalDetail.RouteStep> route = store.steps(approval.routeId());
        int stepNo = approval.nextStep();
        String role = route.get(stepNo - 1).role();
        if (!user.roles().contains(role)) {
            throw new Problem(
                    ProblemType.FORBIDDEN, "这一步（" + route.get(stepNo - 1).title() + "）须由 " + role + " 办理");
        }
        boolean finished = approval.decide(command.decision(), command.sha256(), route.size());
        SubjectRef subject = approval.subject();
        participations.take(subject.type(), subject.id(), approval.region(), "APPROVER_" + stepNo);
        store.sign(approval, command, stepNo, user.name(), clock.now());
        store.flush();
        boolean approved = command.decision() == Decision.APPROVE;
        moved.fire(new ApprovalMoved(subject, caseId, stepNo, approved, finished));
        audit.record(
                approval.region(),
                Change.of(
                                approved ? "approval.sign" : "approval.refuse",
                                subject.type().name(),
                                subject.id())
                        .because(command.reason())
                        .to(command));
        return detail(caseId);
    }

    /** Each item in a transaction of its own, so that one refusal does not undo the others. */
    @RolesAllowed({Roles.FINANCE_REVIEWER, Roles.FINANCE_APPROVER, Roles.INDUSTRY_REVIEWER, Roles.HR_REVIEWER})
    public List<ApprovalDetail.DecidedLine> decideAll(DecideCommand.Bulk bulk) {
        Approvals self = context.getBusinessObject(Approvals.class);
        List<ApprovalDetail.DecidedLine> lines = new ArrayList<>();
        for (DecideCommand.Item item : bulk.items()) {
            lines.add(line(
                    item.id(),
                    () -> self.decideApart(
                            item.id(), new DecideCommand(bulk.decision(), item.sha256(), bulk.reason()))));
        }
        return lines;
    }

    @RolesAllowed({Roles.FINANCE_REVIEWER, Roles.FINANCE_APPROVER, Roles.INDUSTRY_REVIEWER, Roles.HR_REVIEWER})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public ApprovalDetail decideApart(UUID caseId, DecideCommand command) {
        return decide(caseId, command);
    }

    private static ApprovalDetail.DecidedLine line(UUID id, java.util.function.Supplier<ApprovalDetail> decision) {
        try {
            return new ApprovalDetail.DecidedLine(
                    id, true, decision.get().approval().state(), null, null);
        } catch (Problem refused) {
            return new ApprovalDetail.DecidedLine(
                    id, false, null, refused.type().name(), refused.detail());
        } catch (RuntimeException failed) {
            Problem refused = DatabaseRefusal.problem(failed).orElseThrow(() -> failed);
            return new ApprovalDetail.DecidedLine(
                    id, false, null, refused.type().name(), refused.detail());
        }
    }

    @PermitAll
    public Page<ApprovalCaseView> list(Query query, PageRequest page) {
        Query withRoles = new Query(
                query.state(),
                query.subjectType(),
                query.subjectId(),
                query.ids(),
                query.words(),
                query.mine(),
                String.join(",", user.roles()));
        return store.list(withRoles, query.mine() ? user.name() : null, page);
    }

    @PermitAll
    public ApprovalDetail detail(UUID id) {
        ApprovalCaseView approval = view(id);
        List<ApprovalDetail.Part> parts = store.parts(approval.subjectType(), approval.subjectId());
        String role = approval.nextRole();
        String title = approval.nextTitle();
        ApprovalDetail.Next next = role == null || title == null
                ? null
                : new ApprovalDetail.Next(
                        approval.nextStep(),
                        role,
                        title,
                        parts.stream()
                                .filter(part -> !part.part().equals("APPROVER_" + approval.nextStep()))
                                .map(ApprovalDetail.Part::person)
                                .distinct()
                                .toList());
        return new ApprovalDetail(approval, store.stepsOf(id), store.signed(id), parts, next);
    }

    private ApprovalCaseView view(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("审批件"));
    }
}
