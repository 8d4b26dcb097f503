package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;

/** Enters a facility with its equipment, by itself or from a list（设施登记办理）. */
@Dependent
class FacilityEntry {

    private final FacilityStore store;
    private final EnterpriseStore enterprises;
    private final Audit audit;
    private final CurrentUser user;
    private final BusinessClock clock;

    @Inject
    FacilityEntry(
            FacilityStore store, EnterpriseStore enterprises, Audit audit, CurrentUser user, BusinessClock clock) {
        this.store = store;
        this.enterprises = enterprises;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    FacilityView add(UUID enterpriseId, FacilityTerms terms) {
        Enterprise enterprise = enterprises.enterprise(enterpriseId);
        user.mustCover(enterprise.regionCode(), "企业");
        terms.check();
        Facility facility = new Facility(enterprise, terms, user.name(), clock.now());
        store.save(facility);
        addEquipment(facility, terms.equipmentNumbers(), Set.of());
        FacilityView view = store.view(facility.id());
        audit.record(
                facility.regionCode(),
                Change.of("facility.add", Facilities.SUBJECT, facility.id()).to(view));
        return view;
    }

    void addEquipment(Facility facility, List<String> numbers, Set<String> known) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            String number = numbers.get(i);
            if (known.contains(number)) {
                continue;
            }
            FacilityStore.Owner owner =
                    store.owner(facility.regionCode(), number).orElse(null);
            if (owner == null) {
                store.addEquipment(facility, number);
            } else {
                errors.add(new FieldError("/equipmentNumbers/" + i, "设备编号 " + number + " 已属于设施“" + owner.name() + "”"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
