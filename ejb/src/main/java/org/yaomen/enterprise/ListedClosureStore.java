package org.yaomen.enterprise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** What the register has of the closures of a list, many at a time（名单比对查询）. */
@Dependent
class ListedClosureStore {

    /** An enterprise of the list and one of its facilities, if it has any（已登记的企业与设施）. */
    record Known(
            String creditCode,
            UUID enterpriseId,
            @Nullable UUID facilityId,
            @Nullable String name,
            @Nullable FacilityKind kind,
            @Nullable Integer kilnDoors,
            @Nullable BigDecimal approvedCapacity,
            @Nullable String capacityUnit,
            @Nullable UUID closureId) {}

    /** Whose an equipment number is（设备编号的归属）. */
    record Owner(String equipmentNo, UUID facilityId, String name) {}

    private final Rows rows;

    @Inject
    ListedClosureStore(Rows rows) {
        this.rows = rows;
    }

    List<Known> known(RegionCode region, UUID programmeId, Collection<String> creditCodes) {
        return rows.list(
                Known.class,
                """
                select e.credit_code, e.id as enterprise_id, f.id as facility_id, f.name, f.kind, f.kiln_doors,
                    f.approved_capacity, f.capacity_unit, c.id as closure_id
                from enterprise e left join facility f on f.enterprise_id = e.id
                    left join closure c on c.facility_id = f.id and c.programme_id = :programme
                where e.region_code = :region and e.credit_code = any(cast(string_to_array(:codes, ',') as bpchar[]))
                order by f.recorded_at""",
                Map.of("region", region, "programme", programmeId, "codes", String.join(",", creditCodes)));
    }

    /** Numbers hold no white space, so a line each tells them apart. */
    List<Owner> owners(RegionCode region, Collection<String> equipmentNumbers) {
        return rows.list(Owner.class, """
                select q.equipment_no, q.facility_id, f.name from facility_equipment q join facility f on f.id = q.facility_id
                where q.region_code = :region and q.equipment_no = any(string_to_array(:numbers, chr(10)))""", Map.of("region", region, "numbers", String.join("\n", equipmentNumbers)));
    }
}
