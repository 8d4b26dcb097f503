package org.yaomen.socialinsurance;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.worker.InsuranceScheme;

/** What a transfer passes through, for all regions alike（转移环节）; a version is added, never changed. */
@Stateless
@RegionScoped
public class TransferSteps {

    @Inject
    private TransferStepStore store;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private BusinessClock clock;

    /** What a new version was made of（环节版本）. */
    public record Version(List<TransferStepView> steps) {}

    @PermitAll
    public Page<TransferStepView> list(@Nullable InsuranceScheme scheme, PageRequest page) {
        return store.list(scheme, page);
    }

    /** For cases that are opened from that day on; those that run keep theirs. */
    @RolesAllowed(Roles.POLICY_ADMIN)
    public Version add(TransferStepTerms terms) {
        if (!user.region().equals(RegionCode.NATION)) {
            throw new Problem(ProblemType.FORBIDDEN, "转移环节各地一致，由范围为全国的政策管理员设定");
        }
        List<FieldError> errors = terms.errors();
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        if (store.has(terms)) {
            throw new Problem(ProblemType.DUPLICATE, "该险种自 " + terms.effectiveFrom() + " 起已有环节");
        }
        store.add(terms, user.name(), clock.now());
        Version version = new Version(store.inForce(terms.scheme(), terms.effectiveFrom()));
        audit.record(
                RegionCode.NATION,
                Change.of("transfer-step.add", "TRANSFER_STEP", terms.scheme().name())
                        .because(terms.steps().get(0).document())
                        .to(version));
        return version;
    }
}
