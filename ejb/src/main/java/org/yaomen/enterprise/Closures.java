package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.programme.AcceptanceState;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/** Registers closures, collects their evidence and takes the acceptance opinion（关闭与验收）. */
@Stateless
@RegionScoped
public class Closures {

    /** Which closures are wanted（关闭查询条件）; words of enterprise, credit code or facility. */
    public record Query(
            @Nullable UUID programme,
            @Nullable ClosureState state,
            @Nullable AcceptanceState acceptanceState,
            @Nullable String township,
            @Nullable String words) {}

    static final String SUBJECT = SubjectType.CLOSURE.name();

    @Inject
    private ClosureStore store;

    @Inject
    private FacilityStore facilities;

    @Inject
    private ClosureEntry entry;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public ClosureView register(ClosureTerms terms) {
        return entry.register(terms);
    }

    @RolesAllowed({Roles.INDUSTRY_CLERK, Roles.INDUSTRY_REVIEWER})
    public List<EvidenceView> addEvidence(UUID id, List<EvidenceTerms> evidence) {
        Closure closure = store.closure(id);
        user.mustCover(closure.regionCode(), "关闭登记");
        if (entry.addAll(closure, evidence) > 0) {
            audit.record(
                    closure.regionCode(),
                    Change.of("closure.evidence", SUBJECT, id).to(new Added(evidence)));
        }
        return store.evidence(id);
    }

    /** What the audit keeps of it（补充材料）. */
    record Added(List<EvidenceTerms> evidence) {}

    /** Declares what rules ask of the closure, or corrects it; what was declared before stays on record. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public List<BasisView> declareBasis(UUID id, BasisTerms terms) {
        return entry.declareBasis(id, terms);
    }

    /** What was declared, the latest first; empty when nothing was. */
    @PermitAll
    @ReadersOfMoney
    public List<BasisView> basis(UUID id) {
        return store.basis(store.view(id).id());
    }

    /** By another person than the one who registered it; needs at least one piece of evidence, given before or now. */
    @RolesAllowed(Roles.INDUSTRY_REVIEWER)
    public ClosureView accept(UUID id, AcceptanceTerms terms) {
        Closure closure = store.closure(id);
        user.mustCover(closure.regionCode(), "关闭登记");
        facilities.lockedFacility(closure.facilityId());
        ClosureView before = store.view(id);
        closure.accept(terms.version());
        terms.check(closure.closedOn(), clock.today());
        participations.take(SubjectType.CLOSURE, id, closure.regionCode(), "ACCEPTOR");
        entry.addAll(closure, terms.evidence());
        if (store.evidence(id).isEmpty()) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES, List.of(new Reason("NO_EVIDENCE", "没有证明材料，不能出具验收意见；请先上传照片或单据")));
        }
        store.addOpinion(closure, terms, user.name(), clock.now());
        store.save(List.of(closure));
        ClosureView after = store.view(id);
        audit.record(
                closure.regionCode(),
                Change.of("closure.accept", SUBJECT, id)
                        .because(terms.opinion())
                        .from(before)
                        .to(after));
        return after;
    }

    /** Once, of a kiln that was only cut off, by another person than the one who registered its closure. */
    @RolesAllowed(Roles.INDUSTRY_REVIEWER)
    public ClosureView verifyDismantling(UUID id, DismantlingTerms terms) {
        Closure closure = store.closure(id);
        user.mustCover(closure.regionCode(), "关闭登记");
        facilities.lockedFacility(closure.facilityId());
        ClosureView before = store.view(id);
        LocalDate acceptedOn = before.acceptedOn();
        if (acceptedOn == null || before.dismantleBy() == null) {
            throw Problem.wrongState("只有验收为断水断电、限期拆除的设施才核验拆除");
        }
        if (before.dismantledOn() != null) {
            throw Problem.wrongState("此设施已核验拆除");
        }
        if (before.registeredBy().equals(user.name())) {
            throw new Problem(ProblemType.FOUR_EYES, "关闭由您登记，须由另一人核验");
        }
        terms.check(acceptedOn, clock.today());
        entry.addAll(closure, terms.evidence());
        store.addDismantling(closure, terms, user.name(), clock.now());
        ClosureView after = store.view(id);
        audit.record(
                closure.regionCode(),
                Change.of("closure.dismantle", SUBJECT, id)
                        .because(terms.finding())
                        .from(before)
                        .to(after));
        return after;
    }

    @PermitAll
    public ClosureView get(UUID id) {
        return store.view(id);
    }

    @PermitAll
    public List<EvidenceView> evidence(UUID id) {
        return store.evidence(store.view(id).id());
    }

    @PermitAll
    public Page<ClosureView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** What an award is computed from. */
    @PermitAll
    @ReadersOfMoney
    public ClosureDossier dossier(UUID id) {
        return store.dossiers(List.of(id)).stream().findFirst().orElseThrow(() -> Problem.notFound("关闭登记"));
    }

    /** The same of many closures at once, in the order asked; one that is not seen is left out. */
    @PermitAll
    @ReadersOfMoney
    public List<ClosureDossier> dossiers(List<UUID> ids) {
        return store.dossiers(ids);
    }
}
