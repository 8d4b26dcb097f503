package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of facilities and their equipment（设施查询）. */
@Dependent
class FacilityStore {

    /** Who has an equipment number（设备编号的归属）. */
    record Owner(UUID facilityId, String name) {}

    @PersistenceContext
    private EntityManager entityManager;

    private final Rows rows;

    @Inject
    @SuppressWarnings("NullAway.Init") // the container sets the entity manager
    FacilityStore(Rows rows) {
        this.rows = rows;
    }

    void save(Facility facility) {
        entityManager.persist(facility);
        entityManager.flush();
    }

    /** One caller at a time: what is accepted must be what is stored when the acceptance is. */
    Facility lockedFacility(UUID id) {
        Facility found = entityManager.find(Facility.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.notFound("设施");
        }
        return found;
    }

    Optional<Owner> owner(RegionCode region, String equipmentNo) {
        return rows.one(Owner.class, """
                select q.facility_id, f.name from facility_equipment q join facility f on f.id = q.facility_id
                where q.region_code = :region and q.equipment_no = :number""", Map.of("region", region.code(), "number", equipmentNo));
    }

    void addEquipment(Facility facility, String equipmentNo) {
        rows.update(
                "insert into facility_equipment (region_code, equipment_no, facility_id)"
                        + " values (:region, :number, :facility)",
                Map.of("region", facility.regionCode().code(), "number", equipmentNo, "facility", facility.id()));
    }

    FacilityView view(UUID id) {
        return rows.one(FacilityView.class, "select * from facility_view where id = :id", Map.of("id", id))
                .orElseThrow(() -> Problem.notFound("设施"));
    }

    Page<FacilityView> list(Facilities.Query query, PageRequest page) {
        return new Listing<>(rows, FacilityView.class, "facility_view", "enterprise_name, name, id")
                .ofCallersRegions()
                .pickedBy("id")
                .where("enterprise_id = :enterprise", "enterprise", query.enterprise())
                // The numbers of the equipment are searched as they stand, not put together for every facility first.
                .where("""
                        (enterprise_name || ' ' || name ilike '%' || :words || '%' or id in (
                            select q.facility_id from facility_equipment q where q.equipment_no ilike '%' || :words || '%'))""", "words", Listing.literal(query.words()))
                .page(page);
    }
}
