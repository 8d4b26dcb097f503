package org.yaomen.fund;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.ApprovalMoved;
import org.yaomen.approval.Approvals;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.ledger.AccountCode;
import org.yaomen.ledger.EntryDraft;
import org.yaomen.ledger.EntryKind;
import org.yaomen.ledger.Ledger;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/** Budget documents: registered by one person, approved by another, then in the books（预算指标）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class Appropriations {

    /** Which appropriations are wanted; every part may be left out（指标查询条件）. */
    public record Query(
            @Nullable UUID programmeId,
            @Nullable UUID fundSourceId,
            @Nullable String state,
            @Nullable String words) {}

    @Inject
    private FundStore store;

    @Inject
    private Ledger ledger;

    @Inject
    private Programmes programmes;

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

    @RolesAllowed(Roles.FINANCE_CLERK)
    public AppropriationView register(RegisterAppropriation command) {
        user.mustCover(command.regionCode(), "区划");
        if (!command.amount().isPositive()) {
            throw Problem.field("/amount", "金额须大于零");
        }
        if (command.receivedOn().isAfter(clock.today())) {
            throw Problem.field("/receivedOn", "收文日期不能晚于今日");
        }
        FundSourceView source = store.source(command.fundSourceId())
                .orElseThrow(() -> Problem.field("/fundSourceId", "资金来源不存在，或不在您的区划范围内"));
        if (!source.regionCode().equals(command.regionCode().code())) {
            throw Problem.field("/fundSourceId", "资金来源不属于该区划");
        }
        if (command.allocationLineId() != null) {
            mustFit(command, source, command.allocationLineId());
        }
        programmes.get(command.programmeId());
        Appropriation appropriation =
                new Appropriation(new Appropriation.Content(UUID.randomUUID(), command), user.name(), clock.now());
        store.add(appropriation);
        participations.take(SubjectType.APPROPRIATION, appropriation.id(), command.regionCode(), "MAKER");
        approvals.open(
                appropriation.ref(),
                command.regionCode(),
                "预算指标 " + command.documentNo() + "（" + source.name() + "）",
                command.amount());
        AppropriationView view = get(appropriation.id());
        audit.record(
                command.regionCode(),
                Change.of("appropriation.register", "APPROPRIATION", view.id()).to(view));
        return view;
    }

    /** What was allocated from above is taken in as it stands there, once, and not by the person who allocated it. */
    private void mustFit(RegisterAppropriation command, FundSourceView source, UUID lineId) {
        FundStore.IncomingLine line =
                store.incoming(lineId).orElseThrow(() -> Problem.field("/allocationLineId", "没有此项上级下达，或不在您的区划范围内"));
        if (!line.state().equals("UNREGISTERED")) {
            throw new Problem(ProblemType.DUPLICATE, "此项上级下达已登记");
        }
        if (store.madeBy(lineId, user.name())) {
            throw new Problem(ProblemType.FOUR_EYES, "下达方案由您编制，须由收到资金的地区另一人登记");
        }
        List<FieldError> errors = new ArrayList<>();
        differs(errors, "/regionCode", line.regionCode(), command.regionCode().code());
        differs(errors, "/documentNo", line.documentNo(), command.documentNo());
        differs(errors, "/amount", line.amount().text(), command.amount().text());
        differs(
                errors,
                "/fundSourceId",
                line.sourceKind().label(),
                source.kind().label());
        if (command.receivedOn().isBefore(line.issuedOn())) {
            errors.add(new FieldError("/receivedOn", "收文日期不能早于下达日期 " + line.issuedOn()));
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    private static void differs(List<FieldError> errors, String pointer, String allocated, String given) {
        if (!allocated.equals(given)) {
            errors.add(new FieldError(pointer, "与上级下达不一致，应为 " + allocated));
        }
    }

    /** The approver's word puts the money into both books, or keeps it out. */
    @PermitAll
    public void follow(@Observes ApprovalMoved moved) {
        if (moved.subject().type() != SubjectType.APPROPRIATION || !moved.finished()) {
            return;
        }
        Appropriation appropriation = found(moved.subject().id());
        if (moved.approved()) {
            appropriation.issue();
            EntryDraft.Purpose purpose = new EntryDraft.Purpose(
                    appropriation.region(),
                    SubjectType.APPROPRIATION,
                    appropriation.id(),
                    appropriation.id(),
                    null,
                    null,
                    "下达指标 " + appropriation.documentNo(),
                    clock.today());
            ledger.post(List.of(
                    new EntryDraft(
                            EntryKind.APPROPRIATE,
                            AccountCode.AVAILABLE,
                            AccountCode.AUTHORITY,
                            appropriation.amount(),
                            purpose),
                    new EntryDraft(
                            EntryKind.RECEIVE,
                            AccountCode.TREASURY_DEPOSIT,
                            AccountCode.SUBSIDY_INCOME,
                            appropriation.amount(),
                            purpose)));
        } else {
            appropriation.refuse();
        }
        store.flush();
    }

    /** Refuses an appropriation that a document of this programme cannot use, naming the field. */
    @PermitAll
    public void mustServe(UUID appropriationId, UUID programmeId) {
        Appropriation appropriation = store.find(appropriationId);
        if (appropriation == null) {
            throw Problem.field("/appropriationId", "指标不存在，或不在您的区划范围内");
        }
        user.mustCover(appropriation.region(), "指标");
        appropriation.mustBeIssuedFor(programmeId);
    }

    @PermitAll
    public AppropriationView get(UUID id) {
        return store.view(id).orElseThrow(() -> Problem.notFound("预算指标"));
    }

    @PermitAll
    public Page<AppropriationView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    private Appropriation found(UUID id) {
        Appropriation appropriation = store.find(id);
        if (appropriation == null) {
            throw Problem.notFound("预算指标");
        }
        return appropriation;
    }
}
