package org.yaomen.award;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.disbursement.PaymentOrder;
import org.yaomen.disbursement.PaymentOutcome;
import org.yaomen.disbursement.PaymentReissued;
import org.yaomen.disbursement.Payments;
import org.yaomen.disbursement.PaymentsReported;
import org.yaomen.fund.BudgetMove;
import org.yaomen.fund.Budgets;
import org.yaomen.publicity.NoticeClosed;
import org.yaomen.publicity.NoticeLineDraft;
import org.yaomen.publicity.NoticeView;
import org.yaomen.publicity.Notices;
import org.yaomen.publicity.ObjectionDecided;
import org.yaomen.publicity.ObjectionFiled;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectRef;
import org.yaomen.shared.SubjectType;

/**
 * Takes frozen awards through publicity, approval, commitment and payment（奖补办理）. Commands come from officials; news
 * comes up from publicity, approval and disbursement as events of the same transaction.
 */
@Stateless
@RegionScoped
public class AwardProgress {

    @Inject
    private AwardStore store;

    @Inject
    private ConditionStore conditions;

    @Inject
    private Notices notices;

    @Inject
    private Approvals approvals;

    @Inject
    private Participations participations;

    @Inject
    private Budgets budgets;

    @Inject
    private Payments payments;

    @Inject
    private Payees payees;

    @Inject
    private FundingRule fundingRule;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Puts calculated awards of one programme before the public, for the working days its rules name. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public NoticeView publish(AwardCommands.Publish command) {
        List<Award> awards = awards(command.awardIds());
        if (awards.stream().anyMatch(award -> !award.programmeId().equals(command.programmeId()))) {
            throw Problem.field("/awardIds", "所选奖补不属于同一政策项目");
        }
        awards.forEach(Award::publish);
        store.flush();
        List<NoticeLineDraft> lines = fundingRule.noticeLines(awards);
        int days = fundingRule.noticeDays(awards.get(0));
        return notices.publish(awards.get(0).region(), command.programmeId(), command.title(), days, lines);
    }

    /** Sends publicised awards for approval, to be paid from one appropriation that may serve their rules. */
    @RolesAllowed(Roles.FINANCE_CLERK)
    public List<AwardView> submit(AwardCommands.Submit command) {
        List<Award> awards = awards(command.awardIds());
        fundingRule.mustAllow(command.appropriationId(), awards);
        mustBeUnlocked(awards);
        awards.forEach(award -> award.submit(command.appropriationId()));
        store.flush();
        for (Award award : awards) {
            approvals.open(award.ref(), award.region(), award.payeeName() + " " + award.ruleName(), award.amount());
        }
        return recorded("award.submit", awards, command.awardIds());
    }

    private void mustBeUnlocked(List<Award> awards) {
        List<Award> conditional = awards.stream().filter(Award::hasCondition).toList();
        if (conditional.isEmpty()) {
            return;
        }
        Set<UUID> confirmed = conditions
                .confirmed(conditional.stream().map(Award::id).toList())
                .keySet();
        List<Reason> locked = conditional.stream()
                .filter(award -> !confirmed.contains(award.id()))
                .map(award -> new Reason(
                        "CONDITION_NOT_MET",
                        award.payeeName() + " " + award.ruleName() + "：拨付条件“" + award.conditionToMeet()
                                + "”尚未确认，请工信复核人员凭材料确认"))
                .toList();
        if (!locked.isEmpty()) {
            throw Problem.refused(ProblemType.RULE_REFUSES, locked);
        }
    }

    /** Instructs the payment of approved awards; the cashier must have had no other part in any of them. */
    @RolesAllowed(Roles.CASHIER)
    public List<AwardView> instruct(AwardCommands.Instruct command) {
        List<Award> awards = awards(command.awardIds());
        participations.takeAll(
                SubjectType.AWARD,
                awards.stream().map(Award::id).toList(),
                awards.get(0).region(),
                "PAYER");
        awards.forEach(Award::instruct);
        store.flush();
        payments.instruct(awards.stream().map(this::order).toList());
        return recorded("award.instruct", awards, command.awardIds());
    }

    private PaymentOrder order(Award award) {
        return new PaymentOrder(
                award.ref(),
                award.region(),
                award.appropriation(),
                award.townshipCode(),
                award.useCode(),
                award.amount(),
                award.payeeName(),
                payees.account(award),
                award.ruleName(),
                award.synthetic());
    }

    /** The first signature takes the money from the appropriation; a refusal gives it back. */
    @PermitAll
    public void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.AWARD) {
            return;
        }
        Award award = awards(List.of(moved.subject().id())).get(0);
        List<BudgetMove> move = List.of(move(award));
        if (moved.approved() && moved.stepNo() == 1) {
            budgets.commit(move);
        } else if (!moved.approved() && moved.stepNo() > 1) {
            budgets.release(move);
        }
        if (moved.finished()) {
            if (moved.approved()) {
                award.approved();
            } else {
                award.rejected();
            }
        }
        store.flush();
    }

    private BudgetMove move(Award award) {
        return new BudgetMove(
                SubjectType.AWARD,
                award.id(),
                award.region(),
                award.appropriation(),
                award.townshipCode(),
                award.useCode(),
                award.amount(),
                award.payeeName() + " " + award.ruleName() + proofOfCondition(award),
                clock.today());
    }

    /** The books say by which confirmation the money of an instalment was unlocked. */
    private String proofOfCondition(Award award) {
        return award.hasCondition()
                ? "，拨付条件确认 " + conditions.confirmed(List.of(award.id())).get(award.id())
                : "";
    }

    @PermitAll
    public void follow(@Observes ObjectionFiled filed) {
        move(List.of(filed.subject()), List.of(AwardState.PUBLICIZING), AwardState.HELD);
    }

    /** Upheld: the award waits for a new calculation. Dismissed: it goes on from where the notice stands. */
    @PermitAll
    public void follow(@Observes ObjectionDecided decided) {
        List<SubjectRef> subject = List.of(decided.subject());
        if (decided.upheld()) {
            move(subject, List.of(AwardState.HELD), AwardState.OVERTURNED);
        } else if (!decided.otherOpenObjections()) {
            AwardState next = decided.noticeClosed() ? AwardState.PUBLICIZED : AwardState.PUBLICIZING;
            move(subject, List.of(AwardState.HELD), next);
        }
    }

    @PermitAll
    public void follow(@Observes NoticeClosed closed) {
        move(closed.undisputed(), List.of(AwardState.PUBLICIZING), AwardState.PUBLICIZED);
    }

    /** Paid means that the bank said so; in doubt stays instructed. */
    @PermitAll
    public void follow(@Observes PaymentsReported reported) {
        move(subjects(reported, PaymentOutcome.Outcome.PAID), List.of(AwardState.INSTRUCTED), AwardState.PAID);
        move(
                subjects(reported, PaymentOutcome.Outcome.RETURNED),
                List.of(AwardState.INSTRUCTED, AwardState.PAID),
                AwardState.RETURNED);
    }

    private static List<SubjectRef> subjects(PaymentsReported reported, PaymentOutcome.Outcome outcome) {
        return reported.outcomes().stream()
                .filter(report -> report.outcome() == outcome)
                .map(PaymentOutcome::subject)
                .toList();
    }

    @PermitAll
    public void follow(@Observes PaymentReissued reissued) {
        move(List.of(reissued.subject()), List.of(AwardState.RETURNED), AwardState.INSTRUCTED);
    }

    private void move(List<SubjectRef> subjects, List<AwardState> from, AwardState to) {
        List<UUID> awards = subjects.stream()
                .filter(subject -> subject.type() == SubjectType.AWARD)
                .map(SubjectRef::id)
                .toList();
        if (!awards.isEmpty()) {
            store.moveAll(awards, from, to);
        }
    }

    /** The awards asked for, all of them, of one region that the caller covers. */
    private List<Award> awards(List<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        List<Award> awards = store.lockAll(wanted);
        if (awards.size() < wanted.size()) {
            throw Problem.notFound("所选奖补中有 " + (wanted.size() - awards.size()) + " 件");
        }
        RegionCode region = awards.get(0).region();
        user.mustCover(region, "奖补");
        if (awards.stream().anyMatch(award -> !award.region().equals(region))) {
            throw new Problem(ProblemType.RULE_REFUSES, "一次只能办理同一区划的奖补");
        }
        return awards;
    }

    private List<AwardView> recorded(String action, List<Award> awards, List<UUID> ids) {
        store.flush();
        List<AwardView> views = store.views(ids.stream().distinct().toList());
        for (AwardView view : views) {
            audit.record(
                    awards.get(0).region(),
                    Change.of(action, "AWARD", view.id()).to(view));
        }
        return views;
    }
}
