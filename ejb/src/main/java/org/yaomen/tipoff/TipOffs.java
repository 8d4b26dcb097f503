package org.yaomen.tipoff;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.approval.Participations;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.enterprise.ClosureView;
import org.yaomen.enterprise.Closures;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.SubjectType;

/** Receives reports, has them verified, and keeps secret who made them（举报）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class TipOffs {

    /** Which reports are wanted; every part may be left out（举报查询条件）. */
    public record Query(
            @Nullable UUID programmeId,
            @Nullable UUID closureId,
            @Nullable TipOffState state,
            @Nullable String words) {}

    static final String SUBJECT = SubjectType.TIP_OFF.name();

    @Inject
    private TipOffStore store;

    @Inject
    private Closures closures;

    @Inject
    private Participations participations;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @Inject
    private Keys keys;

    /** From here on a code stands for each person; who received it has seen them, nobody sees them again but to pay. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public TipOffView receive(TipOffTerms terms) {
        ClosureView closure = closures.get(terms.closureId());
        RegionCode region = RegionCode.of(closure.regionCode());
        user.mustCover(region, "关闭登记");
        check(terms);
        if (store.standsFor(terms.closureId())) {
            throw new Problem(ProblemType.DUPLICATE, "此关闭已登记过举报；同一事项只奖励一次，同时举报的各人须一次登记");
        }
        TipOff tipOff = new TipOff(region, terms, user.name(), clock.now());
        List<Reporter> reporters = new ArrayList<>();
        for (TipOffTerms.Person person : terms.reporters()) {
            reporters.add(new Reporter(tipOff, reporters.size() + 1, person, keys));
        }
        store.add(tipOff, reporters);
        participations.take(SubjectType.TIP_OFF, tipOff.id(), region, "RECEIVER");
        return recorded("tip-off.receive", region, null, store.view(tipOff.id()));
    }

    private void check(TipOffTerms terms) {
        List<FieldError> errors = new ArrayList<>();
        if (terms.reportedOn().isAfter(clock.today())) {
            errors.add(new FieldError("/reportedOn", "举报日期不能晚于今天"));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < terms.reporters().size(); i++) {
            if (!seen.add(terms.reporters().get(i).citizenId().number())) {
                errors.add(new FieldError("/reporters/" + i + "/citizenId", "同一人列出两次"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }

    /** By another person than the one who received it, once. */
    @RolesAllowed(Roles.INDUSTRY_REVIEWER)
    public TipOffView conclude(UUID id, int version, TipOffFinding finding) {
        TipOff tipOff = store.lock(id);
        user.mustCover(tipOff.regionCode(), "举报");
        TipOffView before = store.view(id);
        tipOff.found(finding, version, user.name(), clock.now());
        store.flush();
        participations.take(SubjectType.TIP_OFF, id, tipOff.regionCode(), "VERIFIER");
        return recorded("tip-off.conclude", tipOff.regionCode(), before, store.view(id));
    }

    private TipOffView recorded(String action, RegionCode region, @Nullable TipOffView before, TipOffView after) {
        audit.record(
                region,
                Change.of(action, SUBJECT, after.id())
                        .from(before)
                        .because(after.finding())
                        .to(after));
        return after;
    }

    @PermitAll
    public Page<TipOffView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }

    @PermitAll
    public TipOffView get(UUID id) {
        return store.view(id);
    }

    /** The codes, in the order in which they were listed. */
    @PermitAll
    public List<ReporterView> reporters(UUID id) {
        return store.reporters(store.view(id).id());
    }

    /** What each of them is rewarded for. */
    @PermitAll
    public List<Reported> reported(UUID id) {
        return store.reported(store.view(id).id());
    }

    @PermitAll
    public Reported reportedBy(UUID reporterId) {
        return store.reportedBy(reporterId);
    }

    /** Who stands behind a code, for whoever pays; who looked, at which code and why is recorded, the person is not. */
    @RolesAllowed(Roles.CASHIER)
    public ReporterIdentity reveal(UUID id, TipOffReveal reveal) {
        Reporter reporter = store.reporter(reveal.reporterId());
        user.mustCover(reporter.regionCode(), "举报");
        if (!reporter.tipOffId().equals(id)) {
            throw Problem.field("/reporterId", "不是此举报的举报人");
        }
        audit.record(
                reporter.regionCode(),
                Change.of("tip-off.reveal", SUBJECT, id)
                        .because(reveal.reason())
                        .to(new TipOffReveal.Shown(reporter.code())));
        return reporter.reveal(keys);
    }

    /** Where a reward goes, sealed; for payment instructions, never for an answer. */
    @PermitAll
    public BankDetails account(UUID reporterId) {
        return store.reporter(reporterId).account();
    }
}
