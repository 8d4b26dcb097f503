package org.yaomen.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.ClosureDossier;
import org.yaomen.enterprise.ClosureDossier.EvidenceRef;
import org.yaomen.enterprise.Closures;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/** Confirms, once and by evidence, that the condition of an instalment is met（拨付条件确认）. */
@Stateless
@RegionScoped
public class Conditions {

    @Inject
    private AwardStore store;

    @Inject
    private ConditionStore conditions;

    @Inject
    private Closures closures;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** By somebody who has no other part in the award than acceptance. */
    @RolesAllowed(Roles.INDUSTRY_REVIEWER)
    public ConditionView confirm(UUID awardId, AwardCommands.Confirm command) {
        Award award = store.lock(awardId);
        if (award == null) {
            throw Problem.notFound("奖补");
        }
        user.mustCover(award.region(), "奖补");
        String condition = award.conditionToMeet();
        if (conditions.of(awardId).isPresent()) {
            throw Problem.wrongState("拨付条件已确认过");
        }
        ClosureDossier closure = closures.dossier(award.closureId());
        ConditionDocument document = new ConditionDocument(
                ConditionDocument.FORMAT,
                awardId,
                condition,
                command.statement(),
                command.metOn(),
                named(command, closure));
        if (command.metOn().isBefore(closure.closedOn()) || command.metOn().isAfter(clock.today())) {
            throw Problem.field("/metOn", "须在关闭之日 " + closure.closedOn() + " 与今日之间");
        }
        takePart(award);
        conditions.add(award, document, Canonical.write(document), user.name(), clock.now());
        ConditionView view = conditions.of(awardId).orElseThrow();
        audit.record(
                award.region(),
                Change.of("award.confirm-condition", "AWARD", awardId)
                        .because(command.statement())
                        .to(view));
        return view;
    }

    /** Whoever accepted the closure may also find that a later condition is met: it is the same part. */
    private void takePart(Award award) {
        boolean accepted = participations.of(SubjectType.AWARD, award.id()).stream()
                .anyMatch(
                        part -> part.person().equals(user.name()) && part.part().equals("ACCEPTOR"));
        if (!accepted) {
            participations.take(SubjectType.AWARD, award.id(), award.region(), "CONFIRMER");
        }
    }

    private static List<EvidenceRef> named(AwardCommands.Confirm command, ClosureDossier closure) {
        List<FieldError> errors = new ArrayList<>();
        List<EvidenceRef> named = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.evidence().size(); i++) {
            String sha256 = command.evidence().get(i);
            EvidenceRef found = closure.evidence().stream()
                    .filter(one -> one.sha256().equals(sha256))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                errors.add(new FieldError("/evidence/" + i, "不是此关闭登记的证明材料，请先在关闭登记中上传"));
            } else if (!seen.add(sha256)) {
                errors.add(new FieldError("/evidence/" + i, "同一材料列出两次"));
            } else {
                named.add(found);
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        return named;
    }
}
