package org.yaomen.worker;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Keys;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Opens a worker's number to judge by age（退休年龄判定）, for the features that must; no endpoint shows the answer. */
@Stateless
@RegionScoped
public class Retirements {

    @Inject
    private WorkerStore store;

    @Inject
    private Keys keys;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.HR_CLERK)
    public RetirementFacts of(WorkerView worker) {
        WorkerStore.Sealed sealed = store.sealed(worker.id());
        user.mustCover(RegionCode.of(sealed.regionCode()), "职工");
        CitizenId id = CitizenId.of(String.valueOf(sealed.open(keys, RevealWorker.Field.CITIZEN_ID)));
        boolean man = id.sex() == CitizenId.Sex.MALE;
        return new RetirementFacts(
                RetirementAge.dateOf(id.birthDate(), Standing.category(man, worker.post())), Standing.olderFrom(id));
    }
}
