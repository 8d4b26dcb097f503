package org.yaomen.socialinsurance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** The agencies that transfers go between（经办机构）: a county's own desk, and partners outside the system. */
@Stateless
@RegionScoped
public class Agencies {

    @Inject
    private TransferStepStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    @PermitAll
    public Page<AgencyView> list(@Nullable String words, @Nullable Boolean inSystem, PageRequest page) {
        return store.agencies(words, inSystem, page);
    }

    /** One in the system is registered by its own county; a partner outside by whoever deals with it. */
    @RolesAllowed(Roles.HR_CLERK)
    public AgencyView add(AgencyTerms terms) {
        if (terms.inSystem()) {
            user.mustCover(terms.regionCode(), "经办机构所在区划");
        }
        UUID id = UUID.randomUUID();
        store.add(id, terms, user.name(), clock.now());
        AgencyView view = store.agency(id);
        audit.record(
                user.region(),
                Change.of("insurance-agency.add", "INSURANCE_AGENCY", id).to(view));
        return view;
    }
}
