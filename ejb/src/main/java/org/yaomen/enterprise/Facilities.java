package org.yaomen.enterprise;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;

/** Enters, changes, corrects and finds facilities（设施）. */
@Stateless
@RegionScoped
public class Facilities {

    /** Which facilities are wanted（设施查询条件）: of an enterprise; words of names or equipment numbers. */
    public record Query(@Nullable UUID enterprise, @Nullable String words) {}

    static final String SUBJECT = "FACILITY";

    @Inject
    private FacilityStore store;

    @Inject
    private FacilityEntry entry;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public FacilityView add(UUID enterpriseId, FacilityTerms terms) {
        return entry.add(enterpriseId, terms);
    }

    /** Until a closure of it is accepted. Equipment numbers may be added, not taken away. */
    @RolesAllowed(Roles.INDUSTRY_CLERK)
    public FacilityView change(UUID id, int version, FacilityTerms terms) {
        Facility facility = store.lockedFacility(id);
        user.mustCover(facility.regionCode(), "设施");
        terms.check();
        FacilityView before = store.view(id);
        if (before.accepted()) {
            throw Problem.wrongState("设施已验收，不可再改；窑门数有误的，由工信复核人员更正并说明理由");
        }
        Set<String> kept = new HashSet<>(before.equipmentNumbers());
        if (!terms.equipmentNumbers().containsAll(kept)) {
            throw Problem.field("/equipmentNumbers", "已登记的设备编号不可删除：" + String.join("、", before.equipmentNumbers()));
        }
        facility.change(terms, version);
        store.save(List.of(facility));
        entry.addEquipment(facility, terms.equipmentNumbers(), kept);
        FacilityView after = store.view(id);
        audit.record(
                facility.regionCode(),
                Change.of("facility.change", SUBJECT, id).from(before).to(after));
        return after;
    }

    /** Corrects a door count at any time, with a reason. Frozen calculations keep the count they were made with. */
    @RolesAllowed(Roles.INDUSTRY_REVIEWER)
    public FacilityView correct(UUID id, int version, FacilityCorrection correction) {
        Facility facility = store.lockedFacility(id);
        user.mustCover(facility.regionCode(), "设施");
        FacilityView before = store.view(id);
        facility.correctDoors(correction.kilnDoors(), version);
        store.save(List.of(facility));
        FacilityView after = store.view(id);
        audit.record(
                facility.regionCode(),
                Change.of("facility.correct", SUBJECT, id)
                        .because(correction.reason())
                        .from(before)
                        .to(after));
        return after;
    }

    @PermitAll
    public FacilityView get(UUID id) {
        return store.view(id);
    }

    @PermitAll
    public Page<FacilityView> list(Query query, PageRequest page) {
        return store.list(query, page);
    }
}
