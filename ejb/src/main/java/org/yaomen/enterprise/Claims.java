package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Finds closures claimed a second time, and opens a reference to those of two counties（重复申报核查）. */
@Stateless
@RegionScoped
public class Claims {

    @Inject
    private ClaimStore store;

    @Inject
    private ClosureStore closures;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    /** Closures alike in code, equipment, address or legal person: first those of the caller's regions. Blocks nothing. */
    @PermitAll
    @ReadersOfMoney
    public List<ClaimView> alike(UUID closureId) {
        return store.alike(closures.view(closureId).id());
    }

    /** For an auditor whose region covers both; nobody else learns whether there is such a reference. Recorded. */
    @RolesAllowed(Roles.AUDITOR)
    public ClaimReferenceView open(String reference) {
        ClaimReferenceView view = store.opened(reference).orElseThrow(() -> Problem.notFound("核查编号"));
        // Under the region of the one who looks: another county must not find its neighbour's closure in its own trail.
        audit.record(
                user.region(),
                Change.of("claim-reference.open", "CLAIM_REFERENCE", reference).to(view));
        return view;
    }
}
