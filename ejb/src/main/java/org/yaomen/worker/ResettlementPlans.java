package org.yaomen.worker;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.EnterpriseView;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.enterprise.EvidenceTerms;
import org.yaomen.fund.AppropriationView;
import org.yaomen.fund.Appropriations;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.Parameters;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/** Makes resettlement plans, follows their approval, and says whether workers may be paid（职工安置方案）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class ResettlementPlans {

    /** Which plans are wanted; every part may be left out（查询条件）. */
    public record Query(
            @Nullable UUID enterpriseId,
            @Nullable UUID programmeId,
            @Nullable ResettlementPlanState state,
            @Nullable String words) {}

    @Inject
    private ResettlementPlanStore store;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Programmes programmes;

    @Inject
    private Appropriations appropriations;

    @Inject
    private Attachments attachments;

    @Inject
    private Parameters parameters;

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
    @RolesAllowed(Roles.HR_CLERK)
    public ResettlementPlanDetail make(ResettlementPlanTerms terms) {
        EnterpriseView enterprise = enterprises.get(terms.enterpriseId());
        RegionCode region = RegionCode.of(enterprise.regionCode());
        user.mustCover(region, "企业");
        programmes.get(terms.programmeId());
        AppropriationView money = appropriations.get(terms.appropriationId());
        check(terms, region, money);
        if (store.inState(terms.enterpriseId(), terms.programmeId(), ResettlementPlanState.IN_APPROVAL)
                .isPresent()) {
            throw new Problem(ProblemType.DUPLICATE, "该企业在此政策项目下已有方案在审批");
        }
        mustBeFunded(terms.enterpriseId(), terms.figures().amount(), money);
        UUID revises = standing(terms.enterpriseId(), terms.programmeId()).orElse(null);
        ResettlementPlanDocument document = ResettlementPlanDocument.of(
                new ResettlementPlanDocument.Head(region, enterprise.name(), money.documentNo(), revises), terms);
        ResettlementPlan plan = new ResettlementPlan(document, user.name(), clock.now());
        store.add(plan);
        participations.take(SubjectType.RESETTLEMENT_PLAN, plan.id(), region, "MAKER");
        approvals.open(
                plan.ref(),
                region,
                (revises == null ? "职工安置方案 " : "修订职工安置方案 ") + enterprise.name(),
                terms.figures().amount());
        ResettlementPlanDetail detail = get(plan.id());
        audit.record(
                region,
                Change.of("resettlement-plan.make", "RESETTLEMENT_PLAN", plan.id())
                        .to(detail.plan()));
        return detail;
    }

    private void check(ResettlementPlanTerms terms, RegionCode region, AppropriationView money) {
        LocalDate today = clock.today();
        List<FieldError> errors = new ArrayList<>(ResettlementPlanRules.figures(terms.figures()));
        errors.addAll(ResettlementPlanRules.congress(
                terms.congress(),
                today,
                parameters.of(region, terms.congress().heldOn(), ResettlementPlanRules.CONGRESS)));
        errors.addAll(ResettlementPlanRules.layoff(terms, today, layoffRules(region, terms.contractsEndOn())));
        if (!money.regionCode().equals(region.code())
                || !money.programmeId().equals(terms.programmeId())
                || !money.state().equals("ISSUED")) {
            errors.add(new FieldError("/appropriationId", "指标须已下达，且属于本地区和所选政策项目"));
        }
        files(errors, terms, region);
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    private ParametersInForce layoffRules(RegionCode region, @Nullable LocalDate day) {
        return parameters.of(region, day == null ? clock.today() : day, ResettlementPlanRules.LAYOFF);
    }

    private void files(List<FieldError> errors, ResettlementPlanTerms terms, RegionCode region) {
        file(errors, region, "/congress/attachmentSha256", terms.congress().attachmentSha256());
        ResettlementPlanReport report = terms.report();
        if (report != null) {
            file(errors, region, "/report/attachmentSha256", report.attachmentSha256());
        }
        List<String> given =
                terms.evidence().stream().map(EvidenceTerms::attachmentSha256).toList();
        for (int i = 0; i < given.size(); i++) {
            String pointer = "/evidence/" + i + "/attachmentSha256";
            if (given.indexOf(given.get(i)) < i) {
                errors.add(new FieldError(pointer, "与前面的材料重复"));
            } else {
                file(errors, region, pointer, given.get(i));
            }
        }
    }

    private void file(List<FieldError> errors, RegionCode region, String pointer, String sha256) {
        if (!attachments.has(region, sha256)) {
            errors.add(new FieldError(pointer, "没有这份附件，请先上传"));
        }
    }

    private void mustBeFunded(UUID enterprise, Money amount, AppropriationView money) {
        Money promised = store.promised(money.id(), enterprise);
        if (amount.plus(promised).compareTo(money.available().plus(store.taken(money.id(), enterprise))) > 0) {
            throw new Problem(
                    ProblemType.INSUFFICIENT_FUNDS,
                    "方案资金 " + amount + " 元，连同其他已批准方案 " + promised + " 元，超过指标可用金额 " + money.available() + " 元");
        }
    }

    private Optional<UUID> standing(UUID enterprise, UUID programme) {
        return store.inState(enterprise, programme, ResettlementPlanState.APPROVED);
    }

    /** The last signature looks at the money again, and puts the plan in the place of the one before. */
    @PermitAll
    public void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.RESETTLEMENT_PLAN || !moved.finished()) {
            return;
        }
        ResettlementPlan plan = found(moved.subject().id());
        if (moved.approved()) {
            ResettlementPlanDocument document = plan.plan();
            mustBeFunded(
                    document.enterpriseId(),
                    document.figures().amount(),
                    appropriations.get(document.appropriationId()));
            standing(document.enterpriseId(), document.programmeId())
                    .map(this::found)
                    .ifPresent(before -> {
                        before.supersede(clock.today());
                        store.flush();
                    });
            plan.approve(clock.today());
        } else {
            plan.refuse();
        }
        store.flush();
    }

    @PermitAll
    public ResettlementPlanDetail get(UUID id) {
        ResettlementPlanView view = store.view(id);
        ResettlementPlanDocument plan = found(id).plan();
        return new ResettlementPlanDetail(
                view,
                plan.revises(),
                plan.figures(),
                plan.riskPlan(),
                plan.congress(),
                plan.report(),
                store.files(id),
                gate(view.enterpriseId(), view.programmeId(), null));
    }

    @PermitAll
    public Page<ResettlementPlanView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** What the numbers come to by the rules of today, storing nothing. */
    @PermitAll
    public ResettlementPlanPreview preview(ResettlementPlanFigures figures) {
        ParametersInForce rules = layoffRules(user.region(), null);
        Optional<ParameterView> notice = ResettlementPlanRules.notice(rules);
        return new ResettlementPlanPreview(
                figures.heads().sum(),
                figures.heads().contractsEnded(),
                figures.uses().sum(),
                ResettlementPlanRules.reportDue(figures, rules),
                notice.map(ResettlementPlanRules::days).orElse(null),
                notice.map(ParameterView::source).orElse(null),
                ResettlementPlanRules.figures(figures).stream()
                        .map(error -> new Reason(error.pointer(), error.message()))
                        .toList());
    }

    /** Whether the enterprise's workers may be paid as of a day (today where none is given): what pays them must pass here. */
    @PermitAll
    public ResettlementPlanGate gate(UUID enterpriseId, UUID programmeId, @Nullable LocalDate on) {
        UUID enterprise = enterprises.get(enterpriseId).id();
        UUID programme = programmes.get(programmeId).id();
        LocalDate day = on == null ? clock.today() : on;
        return ResettlementPlanStanding.gate(
                new ResettlementPlanStanding.Asked(enterprise, programme, day),
                store.gate(enterprise, programme, day).orElse(null));
    }

    private ResettlementPlan found(UUID id) {
        ResettlementPlan plan = store.find(id);
        if (plan == null) {
            throw Problem.notFound("职工安置方案");
        }
        return plan;
    }
}
