package org.yaomen.desk;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** How long each desk may take, for all regions alike（办理时限）; a term is added, never changed. */
@Stateless
@RegionScoped
public class DeskTerms {

    @Inject
    private DeskStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @PermitAll
    public Page<DeskTermView> list(PageRequest page) {
        return store.terms(page);
    }

    /** For what comes in from that day on; days that a document sets itself are not for the house to set. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public DeskTermView add(DeskTermTerms terms) {
        if (!user.region().equals(RegionCode.NATION)) {
            throw new Problem(ProblemType.FORBIDDEN, "办理时限各地一致，由范围为全国的政策管理员设定");
        }
        if (!terms.kind().hasTerm()) {
            throw Problem.field("/kind", "此类待办的限期由单据本身确定");
        }
        if (!store.add(terms, user.name(), clock.now())) {
            throw new Problem(ProblemType.DUPLICATE, "此类待办自 " + terms.effectiveFrom() + " 起已有时限");
        }
        DeskTermView view = store.term(terms);
        audit.record(
                RegionCode.NATION,
                Change.of("desk-term.add", "DESK_TERM", terms.kind().name())
                        .because(terms.document())
                        .to(view));
        return view;
    }
}
