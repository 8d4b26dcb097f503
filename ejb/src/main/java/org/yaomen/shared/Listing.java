package org.yaomen.shared;

import jakarta.persistence.Tuple;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A filtered, sorted, paged and summed list over one view（列表查询）. The SQL pieces are constants of the calling store;
 * values are parameters; a sort column must be a component of the record that is read.
 */
public final class Listing<T extends Record> {

    private final Rows rows;
    private final Class<T> type;
    private final String listed;
    private final String defaultSort;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private String key = "";
    private String walk = "";
    private @Nullable Page<T> known;

    /**
     * {@code view} may be a function; conditions call a row of either {@code listed}. {@code defaultSort} ends with a
     * unique column, so that pages never overlap.
     */
    public Listing(Rows rows, Class<T> type, String view, String defaultSort) {
        this.rows = rows;
        this.type = type;
        this.listed = view + " listed";
        this.defaultSort = defaultSort;
    }

    /** Adds a condition with one parameter of the given name; a null or empty value leaves it out. */
    public Listing<T> where(String condition, String parameter, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            conditions.add(condition);
            parameters.put(parameter, value instanceof TextValue text ? text.text() : value);
        }
        return this;
    }

    /** A parameter of what is listed itself, where that is a function. */
    public Listing<T> given(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** Only these rows, where some are named. */
    public Listing<T> chosen(@Nullable Ids ids) {
        return where("id = any(cast(string_to_array(:ids, ',') as uuid[]))", "ids", ids);
    }

    /** Rows whose column contains the words, ignoring case. */
    public Listing<T> containing(String column, @Nullable String words) {
        return where(column + " ilike '%' || :" + column + "_words || '%'", column + "_words", literal(words));
    }

    /** Words for a pattern, none of whose letters means anything else. */
    public static @Nullable String literal(@Nullable String words) {
        return words == null ? null : words.replaceAll("([\\\\%_])", "\\\\$1");
    }

    /** Sums this money column over the whole filter. */
    public Listing<T> sum(String column) {
        return sum(column, "true");
    }

    /** Sums this money column over what counts of the whole filter: what was refused or replaced is listed, not summed. */
    public Listing<T> sum(String column, String counting) {
        sums.add(new Sum(column, counting));
        return this;
    }

    /** A column and which rows count（合计列）. */
    private record Sum(String column, String counting) {}

    /**
     * Names the caller's regions, beside row-level security, which repeats it: as a value that the database can look up
     * in an index that begins with the region and goes on in the order of the list.
     */
    public Listing<T> ofCallersRegions() {
        RegionCode region = rows.callersRegion();
        if (region.prefix().length() == region.code().length()) {
            return where("region_code = cast(:callers_region as char(6))", "callers_region", region);
        }
        String prefix = region.prefix();
        return prefix.isEmpty() ? this : where("starts_with(region_code, :callers_prefix)", "callers_prefix", prefix);
    }

    /**
     * Picks the page by these columns, which identify a row, before anything else of its rows is read: rows that are
     * skipped cost no joins.
     */
    public Listing<T> pickedBy(String keyColumns) {
        this.key = keyColumns;
        return this;
    }

    /** A column that no row lacks: to walk along its table in the list's order, which an outer join would not allow. */
    public Listing<T> along(String column) {
        this.walk = column + " is not null";
        return this;
    }

    /** What the caller has counted and summed already, so that the rows are not all read once more for it. */
    public Listing<T> known(long total, Map<String, Money> totals) {
        this.known = new Page<>(List.of(), 0, 0, total, totals);
        return this;
    }

    /** Two queries, however many sums there are; beyond the end and with a sink, one. */
    public Page<T> page(PageRequest request) {
        String order = " order by " + order(request.sort());
        RowSink sink = request.sink();
        if (sink != null) {
            return all(where(walk) + order, request, sink);
        }
        Page<T> head = known == null
                ? head(rows.tuple("select " + summed("") + " from " + listed + where(""), parameters), request)
                : known;
        long start = (long) request.page() * request.size();
        long after = head.total() - start;
        List<T> items = after <= 0 ? List.of() : items(order, start, after, request.size());
        return new Page<>(items, request.page(), request.size(), head.total(), head.totals());
    }

    /** A page in the second half is looked for from the end, so that the last costs no more than the first. */
    private List<T> items(String order, long start, long after, int size) {
        boolean fromEnd = after < start;
        Map<String, Object> paged = new HashMap<>(parameters);
        paged.put("page_size", Math.min(size, after));
        paged.put("page_start", fromEnd ? Math.max(0, after - size) : start);
        String rest =
                listed + where(walk) + (fromEnd ? reversed(order) : order) + " limit :page_size offset :page_start";
        String sql = key.isEmpty()
                ? "select * from (select * from " + rest + ") page" + order
                : "select * from %s where (%s) in (select %s from %s)%s".formatted(listed, key, key, rest, order);
        return rows.list(type, sql, paged);
    }

    static String reversed(String order) {
        return Arrays.stream(order.split(", "))
                .map(term -> term.endsWith(" desc") ? term.substring(0, term.length() - 5) : term + " desc")
                .collect(Collectors.joining(", "));
    }

    private String where(String further) {
        List<String> all = new ArrayList<>(conditions);
        if (!further.isEmpty()) {
            all.add(further);
        }
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** Count and sums come as window functions of the same query: the last line of a file fits the lines above it. */
    private Page<T> all(String whereAndOrder, PageRequest request, RowSink sink) {
        String sql = "select listed.*, " + summed(" over ()") + " from " + listed + whereAndOrder;
        try (Stream<Tuple> found = rows.stream(sql, parameters)) {
            Iterator<Tuple> tuples = found.iterator();
            @Nullable Tuple first = tuples.hasNext() ? tuples.next() : null;
            Page<T> head = first == null ? empty(request) : head(first, request);
            Stream<Tuple> rest = StreamSupport.stream(Spliterators.spliteratorUnknownSize(tuples, 0), false);
            sink.take(
                    head,
                    Stream.concat(Stream.ofNullable(first), rest)
                            .<Record>map(row -> Rows.record(type, row))
                            .iterator());
            return head;
        }
    }

    private String summed(String over) {
        StringBuilder columns = new StringBuilder("count(*)" + over + " as list_count");
        for (Sum sum : sums) {
            columns.append(", coalesce(sum(%s) filter (where %s)%s, 0) as list_sum_%s"
                    .formatted(sum.column(), sum.counting(), over, sum.column()));
        }
        return columns.toString();
    }

    private Page<T> head(Tuple row, PageRequest request) {
        Map<String, Money> totals = new LinkedHashMap<>();
        for (Sum sum : sums) {
            totals.put(component(sum.column()), Money.exact(row.get("list_sum_" + sum.column(), BigDecimal.class)));
        }
        return new Page<>(List.of(), request.page(), request.size(), row.get("list_count", Long.class), totals);
    }

    private Page<T> empty(PageRequest request) {
        Map<String, Money> totals = new LinkedHashMap<>();
        sums.forEach(sum -> totals.put(component(sum.column()), Money.ZERO));
        return new Page<>(List.of(), request.page(), request.size(), 0, totals);
    }

    private String order(@Nullable String sort) {
        if (sort == null || sort.isEmpty()) {
            return defaultSort;
        }
        String name = sort.startsWith("-") ? sort.substring(1) : sort;
        if (Arrays.stream(type.getRecordComponents()).noneMatch(c -> c.getName().equals(name))) {
            throw Problem.field("sort", "不能按“" + name + "”排序");
        }
        return Rows.column(name) + (sort.startsWith("-") ? " desc" : "") + ", " + defaultSort;
    }

    private String component(String column) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> Rows.column(name).equals(column))
                .findFirst()
                .orElse(column);
    }
}
