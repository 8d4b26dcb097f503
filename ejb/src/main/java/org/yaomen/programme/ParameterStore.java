package org.yaomen.programme;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Listing;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.RegionCode;
import org.yaomen.shared.Rows;

/** All queries of dated, regional parameters（政策参数查询）. */
@Dependent
class ParameterStore {

    private static final String OF_REGION =
            "starts_with(cast(:region as text), region_prefix(cast(region_code as char(6))))";

    private static final String IN_FORCE = """
            exists (select from parameter_in_force(name, cast(:region as text), cast(:on_day as date)) n
                where n.region_code = listed.region_code and n.effective_from = listed.effective_from
                    and n.item = listed.item)""";

    /** When a version that is in the way begins（重叠版本）. */
    record Overlap(@Nullable LocalDate firstDay) {}

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

    /** A region and a day together ask for what holds there, from whatever region above it comes. */
    Page<ParameterRow> list(Parameters.Query query, PageRequest page) {
        Listing<ParameterRow> rowsOf = new Listing<>(
                        rows,
                        ParameterRow.class,
                        "parameter_view",
                        "name, region_code, effective_from desc, length(item), item")
                .where("name = :name", "name", query.name())
                .where("to_confirm = :to_confirm", "to_confirm", query.toConfirm())
                .where(
                        "cast(:on_day as date) between effective_from and coalesce(until, date 'infinity')",
                        "on_day",
                        query.on());
        return rowsOf.where(query.on() == null ? OF_REGION : IN_FORCE, "region", query.region())
                .page(page);
    }

    List<ParameterRow> version(ParameterTerms terms) {
        return rows.list(
                ParameterRow.class,
                "select * from parameter_view where name = :name and region_code = :region and effective_from = :day"
                        + " order by length(item), item",
                Map.of("name", terms.name(), "region", terms.regionCode(), "day", terms.effectiveFrom()));
    }

    /** The first day of a version that holds on a day of this one. */
    Optional<Overlap> overlap(ParameterTerms terms) {
        return rows.one(
                Overlap.class,
                "select parameter_overlap(:name, :region, :first, cast(nullif(:last, '') as date)) as first_day",
                Map.of(
                        "name", terms.name(),
                        "region", terms.regionCode(),
                        "first", terms.effectiveFrom(),
                        "last", text(terms.effectiveTo())));
    }

    /** All values in one statement: a version is whole or not there. */
    void add(ParameterTerms terms, String person, Instant now) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        terms.items()
                .forEach(item -> items.add(Json.createObjectBuilder()
                        .add("item", item.item())
                        .add("value", item.value().text())));
        rows.update(
                """
                insert into parameter (name, item, region_code, effective_from, effective_to, value, unit, document, article,
                    to_confirm, note, set_by, recorded_at)
                select :name, i.item, :region, :first, cast(nullif(:last, '') as date), i.value, :unit, :document, :article,
                    :to_confirm, nullif(:note, ''), :person, :now
                from json_to_recordset(cast(:items as json)) i (item text, value numeric)""",
                Map.ofEntries(
                        Map.entry("name", terms.name()),
                        Map.entry("region", terms.regionCode()),
                        Map.entry("first", terms.effectiveFrom()),
                        Map.entry("last", text(terms.effectiveTo())),
                        Map.entry("unit", terms.unit()),
                        Map.entry("document", terms.document()),
                        Map.entry("article", terms.article()),
                        Map.entry("to_confirm", terms.toConfirm()),
                        Map.entry("note", text(terms.note())),
                        Map.entry("person", person),
                        Map.entry("now", now),
                        Map.entry("items", items.build().toString())));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
