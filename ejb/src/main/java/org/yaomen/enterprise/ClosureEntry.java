package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaomen.approval.Participations;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Finding;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.SubjectType;

/** Enters a closure with its evidence and basis, by itself or from a list（关闭登记办理）. */
@Dependent
@SuppressWarnings("NullAway.Init") // the container injects the fields
class ClosureEntry {

    @Inject
    private ClosureStore store;

    @Inject
    private FacilityStore facilities;

    @Inject
    private Programmes programmes;

    @Inject
    private Attachments attachments;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    ClosureView register(ClosureTerms terms) {
        Facility facility = facilities.lockedFacility(terms.facilityId());
        user.mustCover(facility.regionCode(), "设施");
        Finding.of(new ClosureDays(terms.appliedOn(), terms.closedOn())
                        .check(programmes.get(terms.programmeId()), facility.regionCode(), clock.today()))
                .mustBeNone();
        if (store.isRegistered(terms.programmeId(), terms.facilityId())) {
            throw new Problem(ProblemType.DUPLICATE, "此设施已在该政策项目下登记关闭");
        }
        Closure closure = new Closure(terms, facility, user.name(), clock.now());
        store.save(List.of(closure));
        participations.take(SubjectType.CLOSURE, closure.id(), closure.regionCode(), "APPLICANT");
        addAll(closure, terms.evidence());
        ClosureView view = store.view(closure.id());
        audit.record(closure.regionCode(), registered(view));
        return view;
    }

    private static Change registered(ClosureView view) {
        return Change.of("closure.register", Closures.SUBJECT, view.id()).to(view);
    }

    /** Closures of a portion of a list, each of its facility, that were just found to be in order; with their basis. */
    List<UUID> registerListed(RegionCode region, List<Facility> of, List<ListedClosure> entries, String source) {
        Instant now = clock.now();
        List<Closure> closures = new ArrayList<>();
        List<ClosureStore.First> declared = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ListedClosure entry = entries.get(i);
            Closure closure = new Closure(entry.terms(of.get(i).id()), of.get(i), user.name(), now);
            closures.add(closure);
            if (!entry.basis().equals(ClosureBasis.NONE)) {
                declared.add(new ClosureStore.First(UUID.randomUUID(), closure.id(), Canonical.write(entry.basis())));
            }
        }
        List<UUID> ids = closures.stream().map(Closure::id).toList();
        store.save(closures);
        participations.takeAll(SubjectType.CLOSURE, ids, region, "APPLICANT");
        audit.recordAll(
                region, store.views(ids).stream().map(ClosureEntry::registered).toList());
        store.addFirst(region, declared, source, user.name(), now);
        audit.recordAll(
                region,
                store.bases(declared.stream().map(ClosureStore.First::closure).toList()).stream()
                        .map(basis -> Change.of("closure.basis", Closures.SUBJECT, basis.closureId())
                                .because(source)
                                .to(basis.view()))
                        .toList());
        return ids;
    }

    List<BasisView> declareBasis(UUID id, BasisTerms terms) {
        Closure closure = store.lockedClosure(id);
        user.mustCover(closure.regionCode(), "关闭登记");
        terms.basis().check();
        List<BasisView> before = store.basis(id);
        store.addBasis(closure, terms, user.name(), clock.now());
        List<BasisView> after = store.basis(id);
        Change change = Change.of("closure.basis", Closures.SUBJECT, id).because(terms.reason());
        audit.record(closure.regionCode(), (before.isEmpty() ? change : change.from(before.get(0))).to(after.get(0)));
        return after;
    }

    int addAll(Closure closure, List<EvidenceTerms> evidence) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < evidence.size(); i++) {
            String sha256 = evidence.get(i).attachmentSha256();
            if (!seen.add(sha256)) {
                errors.add(new FieldError("/evidence/" + i + "/attachmentSha256", "同一附件列出两次"));
            } else if (!attachments.has(closure.regionCode(), sha256)) {
                errors.add(new FieldError("/evidence/" + i + "/attachmentSha256", "没有上传过此附件"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        int added = 0;
        for (EvidenceTerms one : evidence) {
            added += store.addEvidence(closure, one, user.name(), clock.now()) ? 1 : 0;
        }
        return added;
    }
}
