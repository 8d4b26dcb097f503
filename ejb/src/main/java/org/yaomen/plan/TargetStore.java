package org.yaomen.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of targets（年度任务查询）. */
@Dependent
class TargetStore {

    /** A name（名称）. */
    record Named(String name) {}

    /** A target that is there already（已有任务）. */
    record Known(UUID id) {}

    /** A row as it is added（下达记录）. */
    record Row(UUID id, int version, TargetTerms terms, String reason, Targets.By by) {}

    private static final String FILTERED = """
            with found as (select * from target_progress(cast(:as_of as date))
                where (:year = 0 or year = :year) and (:industry = '' or industry = :industry)
                    and (:progress = '' or progress = :progress) and starts_with(region_code, :prefix)),
            counted as (select * from found f where not exists (select from found u
                where u.year = f.year and u.industry = f.industry and right(u.region_code, 2) = '00'
                    and u.region_code <> f.region_code and starts_with(f.region_code, region_prefix(u.region_code))))
            """;

    private static final String ENTERPRISES = FILTERED + """
            select count(*) as targets, coalesce(sum(enterprises), 0) as enterprises,
                coalesce(sum(done_enterprises), 0) as done_enterprises,
                trunc(100.0 * sum(done_enterprises) / nullif(sum(enterprises), 0), 2) as enterprises_percent,
                coalesce(sum(remaining_enterprises), 0) as remaining_enterprises,
                count(*) filter (where progress = 'LATE') as late from counted""";

    private static final String CAPACITIES = FILTERED + """
            select capacity_unit as unit, sum(capacity) as capacity, sum(done_capacity) as done_capacity,
                trunc(100.0 * sum(done_capacity) / sum(capacity), 2) as capacity_percent,
                sum(remaining_capacity) as remaining_capacity
            from counted where capacity is not null group by capacity_unit order by capacity_unit""";

    private static final String INSERT = """
            insert into target (id, seq_no, region_code, year, industry, enterprises, kiln_doors, capacity, capacity_unit,
                document, due_on, reason, set_region, set_by, set_on, recorded_at)
            values (:id, :seq_no, :region, :year, :industry, :enterprises, nullif(:doors, 0),
                nullif(cast(:capacity as numeric), 0), nullif(:unit, ''), :document, :due_on, nullif(:reason, ''),
                :set_region, :set_by, :set_on, :recorded_at)""";

    private final Rows rows;

    @Inject
    TargetStore(Rows rows) {
        this.rows = rows;
    }

    Page<TargetView> list(Targets.Query query, PageRequest page) {
        RegionCode region = query.region();
        return new Listing<>(rows, TargetView.class, "target_view", "year desc, region_code, industry, id")
                .where("year = :year", "year", query.year())
                .where("industry = :industry", "industry", query.industry())
                .where("progress = :progress", "progress", query.progress())
                .where("starts_with(region_code, :prefix)", "prefix", region == null ? null : region.prefix())
                .page(page);
    }

    TargetSums sums(Targets.Query query, LocalDate asOf) {
        Map<String, Object> parameters = parameters(query, asOf);
        return rows.one(TargetSums.Enterprises.class, ENTERPRISES, parameters)
                .orElseThrow()
                .with(rows.list(TargetSums.CapacitySum.class, CAPACITIES, parameters));
    }

    List<TargetView> on(Targets.Query query, LocalDate asOf) {
        return rows.list(
                TargetView.class,
                FILTERED + " select * from found order by region_code, industry",
                parameters(query, asOf));
    }

    private static Map<String, Object> parameters(Targets.Query query, LocalDate asOf) {
        RegionCode region = query.region();
        return Map.of(
                "as_of", asOf,
                "year", query.year() == null ? 0 : query.year(),
                "industry", query.industry() == null ? "" : query.industry().name(),
                "progress", query.progress() == null ? "" : query.progress().name(),
                "prefix", region == null ? "" : region.prefix());
    }

    Optional<TargetView> view(UUID id) {
        return rows.one(TargetView.class, "select * from target_view where id = :id", Map.of("id", id));
    }

    Optional<Known> same(TargetTerms terms) {
        return rows.one(
                Known.class,
                "select id from target where region_code = :region and year = :year and industry = :industry limit 1",
                Map.of("region", terms.regionCode(), "year", terms.year(), "industry", terms.industry()));
    }

    List<TargetVersion> versions(UUID id) {
        return rows.list(
                TargetVersion.class,
                "select t.*, seq_no as version from target t where id = :id order by seq_no desc",
                Map.of("id", id));
    }

    String nameOf(RegionCode region) {
        return rows.one(
                        Named.class,
                        "select name from region where code = :code order by valid_from desc limit 1",
                        Map.of("code", region))
                .map(Named::name)
                .orElse(region.code());
    }

    void add(Row row) {
        TargetFigures figures = row.terms().figures();
        Map<String, Object> values = new HashMap<>();
        values.put("id", row.id());
        values.put("seq_no", row.version());
        values.put("region", row.terms().regionCode());
        values.put("year", row.terms().year());
        values.put("industry", row.terms().industry());
        values.put("enterprises", figures.enterprises());
        values.put("doors", figures.kilnDoors() == null ? 0 : figures.kilnDoors());
        values.put("capacity", figures.capacity() == null ? "0" : figures.capacity());
        values.put("unit", figures.capacityUnit() == null ? "" : figures.capacityUnit());
        values.put("document", figures.document());
        values.put("due_on", figures.dueOn());
        values.put("reason", row.reason());
        values.put("set_region", row.by().region());
        values.put("set_by", row.by().name());
        values.put("set_on", row.by().day());
        values.put("recorded_at", row.by().moment());
        rows.update(INSERT, values);
    }
}
