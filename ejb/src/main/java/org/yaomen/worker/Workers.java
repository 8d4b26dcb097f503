package org.yaomen.worker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.EnterpriseView;
import org.yaomen.enterprise.Enterprises;
import org.yaomen.programme.Programmes;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/**
 * Keeps the rosters of enterprises that close（职工花名册）: entered and corrected by the clerks of human resources, read,
 * masked, by who decides on workers' money and by auditors.
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
public class Workers {

    /** Which workers are wanted（花名册查询条件）: words of the name; those struck off only when asked for. */
    public record Query(
            @Nullable String words,
            @Nullable UUID enterpriseId,
            @Nullable UUID programmeId,
            @Nullable UUID importId,
            @Nullable WorkerFlag flag,
            @Nullable SpecialCase specialCase,
            boolean struck) {}

    /** Those who may look at a roster, as the annotation of this class says. */
    public static final List<String> READERS = List.of(
            Roles.HR_CLERK,
            Roles.HR_REVIEWER,
            Roles.FINANCE_CLERK,
            Roles.FINANCE_REVIEWER,
            Roles.FINANCE_APPROVER,
            Roles.CASHIER,
            Roles.AUDITOR);

    static final String SUBJECT = "WORKER";

    @Inject
    private WorkerStore store;

    @Inject
    private WorkerEntry entry;

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

    @Inject
    private Keys keys;

    @RolesAllowed(Roles.HR_CLERK)
    public WorkerView register(WorkerTerms terms) {
        EnterpriseView enterprise = enterprises.get(terms.enterpriseId());
        RegionCode region = RegionCode.of(enterprise.regionCode());
        user.mustCover(region, "企业");
        var candidates = List.of(
                new WorkerEntry.Candidate(enterprise.id(), terms.citizenId(), terms.facts(), terms.synthetic()));
        entry.check(region, programmes.get(terms.programmeId()), candidates)
                .get(0)
                .mustBeNone();
        UUID id = entry.enter(terms.programmeId(), null, candidates).get(0).id();
        WorkerView view = store.view(id);
        audit.record(region, Change.of("worker.register", SUBJECT, id).to(view));
        return view;
    }

    /** Everything but enterprise, programme and citizen ID, which name the entry. */
    @RolesAllowed(Roles.HR_CLERK)
    public WorkerView correct(UUID id, int version, WorkerCorrection correction) {
        WorkerStore.Sealed sealed = store.sealed(id);
        RegionCode region = RegionCode.of(sealed.regionCode());
        user.mustCover(region, "职工");
        CitizenId citizen = CitizenId.of(open(sealed, RevealWorker.Field.CITIZEN_ID));
        EntryCheck check = EntryCheck.of(citizen, correction.facts(), clock.today());
        if (!check.errors().isEmpty()) {
            throw Problem.fields(check.errors());
        }
        WorkerView before = store.view(id);
        store.update(id, version, SealedFacts.seal(keys, citizen, correction.facts(), clock.today()));
        WorkerView after = store.view(id);
        audit.record(
                region,
                Change.of("worker.correct", SUBJECT, id)
                        .because(correction.reason())
                        .from(before)
                        .to(after));
        return after;
    }

    public WorkerView get(UUID id) {
        return store.view(id);
    }

    public Page<WorkerView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    /** Entries of the same person or account: first those of the caller's regions. Blocks nothing. */
    public List<WorkerClaimView> alike(UUID id) {
        return store.alike(store.view(id).id());
    }

    /** Shows one sealed value in full; who looked, at what and why is recorded, the value is not. */
    @RolesAllowed({Roles.HR_CLERK, Roles.HR_REVIEWER, Roles.AUDITOR})
    public String reveal(UUID id, RevealWorker reveal) {
        WorkerStore.Sealed sealed = store.sealed(id);
        RegionCode region = RegionCode.of(sealed.regionCode());
        user.mustCover(region, "职工");
        String value = open(sealed, reveal.field());
        audit.record(
                region,
                Change.of("worker.reveal", SUBJECT, id)
                        .because(reveal.reason())
                        .to(new RevealWorker.Shown(reveal.field())));
        return value;
    }

    private String open(WorkerStore.Sealed sealed, RevealWorker.Field field) {
        String value = sealed.open(keys, field);
        if (value == null) {
            throw Problem.notFound("所要查看的内容");
        }
        return value;
    }
}
