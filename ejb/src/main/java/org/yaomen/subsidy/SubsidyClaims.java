package org.yaomen.subsidy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.attachment.Attachments;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.Reason;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;
import org.yaomen.shared.SubjectType;
import org.yaomen.worker.RetirementFacts;
import org.yaomen.worker.Retirements;
import org.yaomen.worker.WorkerView;
import org.yaomen.worker.Workers;

/**
 * Keeps what placed workers are to be subsidised with（安置补贴申报）: entered by human resources, and explained to whoever may
 * look at workers' money.
 */
@Stateless
@RegionScoped
@ReadersOfMoney
@RolesAllowed({
    Roles.HR_CLERK,
    Roles.HR_REVIEWER,
    Roles.FINANCE_CLERK,
    Roles.FINANCE_REVIEWER,
    Roles.FINANCE_APPROVER,
    Roles.CASHIER,
    Roles.AUDITOR
})
public class SubsidyClaims {

    /** Which claims are wanted; every part may be left out（查询条件）. */
    public record Query(
            @Nullable SubsidyKind kind,
            @Nullable SubsidyState state,
            @Nullable UUID workerId,
            @Nullable UUID enterpriseId,
            @Nullable UUID programmeId,
            @Nullable UUID sheetId,
            @Nullable String words) {}

    static final String SUBJECT = "SUBSIDY_CLAIM";

    @Inject
    private SubsidyStore store;

    @Inject
    private SubsidyRules rules;

    @Inject
    private Workers workers;

    @Inject
    private Retirements retirements;

    @Inject
    private Attachments attachments;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private CurrentUser user;

    /** Puts a claim down; its months are taken from now on. */
    @RolesAllowed(Roles.HR_CLERK)
    public SubsidyProof enter(SubsidyTerms terms) {
        WorkerView worker = workers.get(terms.workerId());
        RegionCode region = RegionCode.of(worker.regionCode());
        user.mustCover(region, "职工");
        RetirementFacts ages = retirements.of(worker);
        List<FieldError> errors = new ArrayList<>(
                SubsidyEntry.check(terms, new SubsidyEntry.Person(worker.specialCases(), ages), clock.today()));
        missing(region, "/proofSha256", terms.proofSha256()).ifPresent(errors::add);
        missing(region, "/tradingSha256", terms.tradingSha256()).ifPresent(errors::add);
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        boolean near = SubsidyEntry.isNear(terms, ages, rules.of(region).apply(terms.toOn()));
        List<FieldError> clashing = SubsidyEntry.told(terms.kind(), store.clashes(terms, near));
        if (!clashing.isEmpty()) {
            throw Problem.fields(clashing);
        }
        UUID id = UUID.randomUUID();
        store.insert(SubsidyStore.NewClaim.of(id, terms, near), user.name(), clock.now());
        participations.take(SubjectType.SUBSIDY_CLAIM, id, region, "MAKER");
        SubsidyProof proof = get(id);
        audit.record(region, Change.of("subsidy-claim.enter", SUBJECT, id).to(proof.claim()));
        return proof;
    }

    private Optional<FieldError> missing(RegionCode region, String pointer, @Nullable String file) {
        return file == null || attachments.has(region, file)
                ? Optional.empty()
                : Optional.of(new FieldError(pointer, "没有这份附件，请先上传"));
    }

    /** Takes a claim back that is on no sheet; its months are free again. */
    @RolesAllowed(Roles.HR_CLERK)
    public SubsidyProof withdraw(UUID id, SubsidyWithdrawal command) {
        SubsidyClaimView claim = store.lock(id);
        RegionCode region = RegionCode.of(claim.regionCode());
        user.mustCover(region, "补贴申报");
        if (claim.state() != SubsidyState.ENTERED) {
            throw Problem.wrongState("只有尚未核定的申报可以撤回");
        }
        participations.take(SubjectType.SUBSIDY_CLAIM, id, region, "MAKER");
        store.withdraw(id, command.reason(), user.name(), clock.now());
        SubsidyProof proof = get(id);
        audit.record(
                region,
                Change.of("subsidy-claim.withdraw", SUBJECT, id)
                        .because(command.reason())
                        .to(proof.claim()));
        return proof;
    }

    public Page<SubsidyClaimView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Everything behind the figure: frozen, or as it would come out now. */
    public SubsidyProof get(UUID id) {
        SubsidyClaimView claim = store.view(id);
        Optional<SubsidyStore.Frozen> frozen = store.frozen(id);
        SubsidyDocument document = frozen.map(SubsidyStore.Frozen::read)
                .orElseGet(() -> computed(store.facts(id).orElseThrow()));
        LocalDate today = clock.today();
        List<Reason> findings = claim.state() == SubsidyState.WITHDRAWN || claim.state() == SubsidyState.PAID
                ? List.of()
                : store.findings(List.of(id), today).stream()
                        .map(found ->
                                new Reason(found.code().name(), found.code().text()))
                        .toList();
        String sha256 = frozen.map(SubsidyStore.Frozen::sha256).orElseGet(() -> Sha256.hex(Canonical.write(document)));
        return new SubsidyProof(claim, frozen.isPresent(), document, sha256, findings);
    }

    /** Computes a frozen claim again from its facts, and says whether the text is the same; stores nothing. */
    public SubsidyProof.SubsidyRecomputed replay(UUID id) {
        SubsidyStore.Frozen frozen =
                store.frozen(store.view(id).id()).orElseThrow(() -> Problem.wrongState("申报尚未核定，没有冻结的全文可供核对"));
        String again = Sha256.hex(Canonical.write(computed(frozen.read().facts())));
        return new SubsidyProof.SubsidyRecomputed(frozen.sha256().equals(again), frozen.sha256(), again);
    }

    private SubsidyDocument computed(SubsidyCase facts) {
        return SubsidyCalculator.freeze(facts, rules.of(facts.regionCode()));
    }

    /** All that is said against claims, by claim. */
    static List<Reason> reasons(SubsidyDocument document, Stream<SubsidyCheck> found) {
        return Stream.concat(document.reasons().stream(), found.map(check -> new Reason(check.name(), check.text())))
                .toList();
    }
}
