package org.yaomen.worker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/**
 * Strikes workers who never belonged on a roster, and puts wrong citizen IDs right（花名册更正）: a clerk asks, a reviewer who did
 * not ask confirms. Of other counties' rosters only that there is somebody is told.
 */
@Stateless
@RegionScoped
@RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER, Roles.AUDITOR})
public class RosterCorrections {

    /** Which corrections are wanted（查询条件）. */
    public record Query(@Nullable UUID workerId, @Nullable RosterCorrectionState state) {}

    private static final String SUBJECT = "ROSTER_CORRECTION";

    @Inject
    private RosterCorrectionStore store;

    @Inject
    private WorkerStore workers;

    @Inject
    private WorkerEntry entry;

    @Inject
    private Attachments attachments;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Keys keys;

    @RolesAllowed(Roles.HR_CLERK)
    public RosterCorrectionView ask(AskRosterCorrection asked) {
        UUID workerId = asked.workerId();
        WorkerView worker = workers.view(workerId);
        RegionCode region = RegionCode.of(worker.regionCode());
        user.mustCover(region, "职工");
        if (worker.struckAt() != null) {
            throw Problem.wrongState("该职工已从花名册剔除");
        }
        String file = asked.attachmentSha256();
        if (file != null && !attachments.has(region, file)) {
            throw Problem.field("/attachmentSha256", "没有摘要为此的证明材料，请先上传");
        }
        mustNotStop(store.stops(workerId, asked.kind(), false));
        RosterCorrectionStore.Request request = asked.kind() == RosterCorrectionKind.STRIKE
                ? RosterCorrectionStore.Request.strike(asked)
                : request(worker, asked);
        UUID id = UUID.randomUUID();
        if (!store.ask(id, workerId, request, user.name(), clock.now())) {
            throw new Problem(ProblemType.DUPLICATE, "该职工已有待确认的更正申请");
        }
        return recorded(id, "roster-correction.ask", asked.reason());
    }

    private RosterCorrectionStore.Request request(WorkerView worker, AskRosterCorrection asked) {
        CitizenId citizen = asked.citizenId();
        if (citizen == null) {
            throw Problem.field("/citizenId", "请填写正确的公民身份号码");
        }
        if (asked.attachmentSha256() == null) {
            throw Problem.field("/attachmentSha256", "证件号码更正须附证明材料");
        }
        String was = workers.sealed(worker.id()).open(keys, RevealWorker.Field.CITIZEN_ID);
        if (citizen.number().equals(was)) {
            throw Problem.field("/citizenId", "与现有号码相同，不需更正");
        }
        List<String> warnings = entry.renumbered(worker, citizen);
        return RosterCorrectionStore.Request.number(
                asked, citizen, Standing.of(citizen, WorkerEntry.facts(worker), clock.today()), warnings, keys);
    }

    /** Confirmed only when nothing depends on the entry any more; the database looks again. */
    @RolesAllowed(Roles.HR_REVIEWER)
    public RosterCorrectionView decide(UUID id, DecideRosterCorrection decision) {
        RosterCorrectionView asked = store.view(id);
        user.mustCover(RegionCode.of(asked.regionCode()), "花名册更正");
        if (asked.requestedBy().equals(user.name())) {
            throw new Problem(ProblemType.FOUR_EYES, "花名册更正由申请人以外的复核人确认");
        }
        if (asked.state() != RosterCorrectionState.REQUESTED) {
            throw Problem.wrongState("该申请" + asked.state().label() + "，不能再办理");
        }
        if (decision.confirmed()) {
            mustNotStop(asked.stops());
        }
        if (!store.decide(id, decision, user.name(), clock.now())) {
            throw Problem.wrongState("该申请已经办理");
        }
        return recorded(
                id, decision.confirmed() ? "roster-correction.confirm" : "roster-correction.refuse", decision.reason());
    }

    private static void mustNotStop(List<String> stops) {
        if (!stops.isEmpty()) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    stops.stream().map(stop -> new Reason("DEPENDS", stop)).toList());
        }
    }

    /** The right number in full, for whoever confirms it against the evidence; each look is recorded. */
    public String reveal(UUID id, String reason) {
        RosterCorrectionView view = store.view(id);
        user.mustCover(RegionCode.of(view.regionCode()), "花名册更正");
        String number = store.number(id, keys);
        audit.record(
                RegionCode.of(view.regionCode()),
                Change.of("roster-correction.reveal", SUBJECT, id)
                        .because(reason)
                        .to(new RevealWorker.Shown(RevealWorker.Field.CITIZEN_ID)));
        return number;
    }

    public RosterCorrectionView get(UUID id) {
        return store.view(id);
    }

    public Page<RosterCorrectionView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    private RosterCorrectionView recorded(UUID id, String action, String reason) {
        RosterCorrectionView view = store.view(id);
        audit.record(
                RegionCode.of(view.regionCode()),
                Change.of(action, SUBJECT, id).because(reason).to(view));
        return view;
    }
}
