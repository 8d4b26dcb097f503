package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaomen.shared.Canonical;
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

    void save(List<Facility> facilities) {
        facilities.forEach(entityManager::persist);
        entityManager.flush();
    }

    /** One caller at a time: what is accepted must be what is stored when the acceptance is. */
    /** By id, none of them missing that the caller's regions have. */
    Map<UUID, Facility> lockedFacilities(List<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("select f from Facility f where f.id in :ids order by f.id", Facility.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .collect(Collectors.toMap(Facility::id, Function.identity()));
    }

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

    void addEquipment(RegionCode region, List<Equipment> equipment) {
        if (!equipment.isEmpty()) {
            rows.update("""
                    insert into facility_equipment (region_code, equipment_no, facility_id)
                    select :region, e.number, e.facility
                    from jsonb_to_recordset(cast(:equipment as jsonb)) as e(facility uuid, number text)""", Map.of("region", region.code(), "equipment", Canonical.write(equipment)));
        }
    }

    /** A number on a machine of a facility（设备编号）. */
    record Equipment(UUID facility, String number) {}

    List<FacilityView> views(List<UUID> ids) {
        return rows.list(
                FacilityView.class,
                "select * from facility_view where id = any(cast(string_to_array(:ids, ',') as uuid[])) order by id",
                Map.of("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(","))));
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
