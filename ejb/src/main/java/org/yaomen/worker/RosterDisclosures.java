package org.yaomen.worker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.EnterpriseView;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;

/**
 * Lets a roster with its numbers in full out once（花名册完整导出）: a clerk asks and says for what, a reviewer agrees, and the one
 * who asked takes the file by the end of the next day.
 */
@Stateless
@RegionScoped
@RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER, Roles.AUDITOR})
public class RosterDisclosures {

    /** Which disclosures are wanted（查询条件）. */
    public record Query(
            @Nullable UUID enterpriseId, @Nullable RosterDisclosureState state) {}

    private static final String SUBJECT = "ROSTER_DISCLOSURE";
    private static final int DAYS = 1;

    @Inject
    private RosterDisclosureStore store;

    @Inject
    private Enterprises enterprises;

    @Inject
    private Programmes programmes;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @RolesAllowed(Roles.HR_CLERK)
    public RosterDisclosureView ask(AskRosterDisclosure asked) {
        EnterpriseView enterprise = enterprises.get(asked.enterpriseId());
        user.mustCover(RegionCode.of(enterprise.regionCode()), "企业");
        programmes.get(asked.programmeId());
        UUID id = UUID.randomUUID();
        if (!store.ask(id, asked, user.name(), clock.now())) {
            throw new Problem(ProblemType.DUPLICATE, "您对该企业花名册的完整导出申请尚待审批");
        }
        return recorded(id, "roster-disclosure.ask", asked.purpose());
    }

    @RolesAllowed(Roles.HR_REVIEWER)
    public RosterDisclosureView decide(UUID id, DecideRosterDisclosure decision) {
        RosterDisclosureView asked = store.view(id);
        if (asked.requestedBy().equals(user.name())) {
            throw new Problem(ProblemType.FOUR_EYES, "完整导出由申请人以外的复核人审批");
        }
        LocalDate until = decision.approved() ? clock.today().plusDays(DAYS) : null;
        if (!store.decide(id, decision, until, user.name(), clock.now())) {
            throw Problem.wrongState("该申请已经审批");
        }
        return recorded(
                id, decision.approved() ? "roster-disclosure.approve" : "roster-disclosure.refuse", decision.reason());
    }

    /** Once, by the one who asked, in time; what left is told by its number of workers and digest. */
    @RolesAllowed(Roles.HR_CLERK)
    public DisclosedRoster take(UUID id) {
        RosterDisclosureView approved = store.view(id);
        if (!approved.requestedBy().equals(user.name())) {
            throw new Problem(ProblemType.FORBIDDEN, "只有申请人可以下载");
        }
        if (approved.state() != RosterDisclosureState.APPROVED) {
            throw Problem.wrongState("该申请" + approved.state().label() + "，不能下载");
        }
        if (approved.expired()) {
            throw Problem.wrongState("下载期限至 " + approved.validUntil() + "，已过期，请重新申请");
        }
        List<DisclosedRoster.Line> lines = store.lines(approved.enterpriseId(), approved.programmeId());
        if (lines.isEmpty()) {
            throw Problem.notFound("该企业的花名册");
        }
        if (!store.take(id, lines.size(), Sha256.hex(Canonical.write(lines)), clock.now())) {
            throw Problem.wrongState("已经下载过");
        }
        return new DisclosedRoster(recorded(id, "roster-disclosure.take", approved.purpose()), lines);
    }

    public Page<RosterDisclosureView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    private RosterDisclosureView recorded(UUID id, String action, String reason) {
        RosterDisclosureView view = store.view(id);
        audit.record(
                RegionCode.of(view.regionCode()),
                Change.of(action, SUBJECT, id).because(reason).to(view));
        return view;
    }
}
