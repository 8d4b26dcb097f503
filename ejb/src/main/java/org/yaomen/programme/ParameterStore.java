package org.yaomen.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of dated, regional parameters（政策参数查询）. */
@Dependent
class ParameterStore {

    private final Rows rows;

    @Inject
    ParameterStore(Rows rows) {
        this.rows = rows;
    }

    /** The rows of one name that hold for a region on a day: all of the nearest region's newest version, or none. */
    List<ParameterView> inForce(ParameterName name, RegionCode region, LocalDate day) {
        return rows.list(
                ParameterView.class,
                "select name, item, value, unit, cast(region_code as text) as region_code, effective_from, document,"
                        + " article, to_confirm, note from parameter_in_force(:name, :region, :day) order by item",
                Map.of("name", name, "region", region, "day", day));
    }
}
