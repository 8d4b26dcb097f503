package org.yaomen.shared;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A filtered, sorted, paged and summed list over one view（列表查询）. The SQL pieces are constants of the calling store;
 * values are parameters; a sort column must be a component of the record that is read.
 */
public final class Listing<T extends Record> {

    /** A row that only counts（计数）. */
    record Count(long count) {}

    /** One summed column（合计）. */
    record Sum(Money sum) {}

    private final Rows rows;
    private final Class<T> type;
    private final String view;
    private final String defaultSort;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> sums = new ArrayList<>();

    /** {@code defaultSort} ends with a unique column, so that pages never overlap. */
    public Listing(Rows rows, Class<T> type, String view, String defaultSort) {
        this.rows = rows;
        this.type = type;
        this.view = view;
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

    /** Rows whose column contains the words, ignoring case. */
    public Listing<T> containing(String column, @Nullable String words) {
        String escaped = words == null ? null : words.replaceAll("([\\\\%_])", "\\\\$1");
        return where(column + " ilike '%' || :" + column + "_words || '%'", column + "_words", escaped);
    }

    /** Sums this money column over the whole filter. */
    public Listing<T> sum(String column) {
        sums.add(column);
        return this;
    }

    public Page<T> page(PageRequest request) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        Map<String, Object> paged = new HashMap<>(parameters);
        paged.put("page_size", request.size());
        paged.put("page_start", (long) request.page() * request.size());
        String order = " order by " + order(request.sort()) + " limit :page_size offset :page_start";
        List<T> items = rows.list(type, "select * from " + view + where + order, paged);
        long total = rows.one(Count.class, "select count(*) as count from " + view + where, parameters)
                .orElseThrow()
                .count();
        Map<String, Money> totals = new LinkedHashMap<>();
        for (String column : sums) {
            String sql = "select coalesce(sum(" + column + "), 0) as sum from " + view + where;
            totals.put(
                    component(column),
                    rows.one(Sum.class, sql, parameters).orElseThrow().sum());
        }
        return new Page<>(items, request.page(), request.size(), total, totals);
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
