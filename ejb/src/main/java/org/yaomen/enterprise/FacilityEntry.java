package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;
import org.yaomen.shared.RegionCode;

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
        store.save(List.of(facility));
        addEquipment(facility, terms.equipmentNumbers(), Set.of());
        FacilityView view = store.view(facility.id());
        audit.record(facility.regionCode(), added(view));
        return view;
    }

    /** A facility of a list: one of the register, or to be entered（名单中的设施）. */
    record Listed(UUID enterpriseId, @Nullable UUID facilityId, FacilityTerms terms) {}

    /** The facilities of a portion of a list in its order, those entered that the register has not; all are locked. */
    List<Facility> registerListed(RegionCode region, List<Listed> listed) {
        Map<UUID, Enterprise> owners = enterprises.enterprises(
                listed.stream().map(Listed::enterpriseId).distinct().toList());
        Map<UUID, Facility> known = store.lockedFacilities(listed.stream()
                .flatMap(one -> Stream.ofNullable(one.facilityId()))
                .distinct()
                .toList());
        List<Facility> fresh = new ArrayList<>();
        List<FacilityStore.Equipment> equipment = new ArrayList<>();
        List<Facility> all = new ArrayList<>();
        for (Listed one : listed) {
            Facility facility = one.facilityId() == null ? null : known.get(one.facilityId());
            if (facility == null) {
                one.terms().check();
                facility = new Facility(
                        Objects.requireNonNull(owners.get(one.enterpriseId())), one.terms(), user.name(), clock.now());
                UUID id = facility.id();
                fresh.add(facility);
                one.terms()
                        .equipmentNumbers()
                        .forEach(number -> equipment.add(new FacilityStore.Equipment(id, number)));
            }
            all.add(facility);
        }
        store.save(fresh);
        store.addEquipment(region, equipment);
        audit.recordAll(
                region,
                store.views(fresh.stream().map(Facility::id).toList()).stream()
                        .map(FacilityEntry::added)
                        .toList());
        return all;
    }

    private static Change added(FacilityView view) {
        return Change.of("facility.add", Facilities.SUBJECT, view.id()).to(view);
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
                store.addEquipment(facility.regionCode(), List.of(new FacilityStore.Equipment(facility.id(), number)));
            } else {
                errors.add(new FieldError("/equipmentNumbers/" + i, "设备编号 " + number + " 已属于设施“" + owner.name() + "”"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
    }
}
