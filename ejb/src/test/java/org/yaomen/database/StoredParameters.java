package org.yaomen.database;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaomen.programme.ParameterName;
import org.yaomen.programme.ParameterView;
import org.yaomen.programme.ParametersInForce;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Rate;

/** The nation's parameters as the migrations store them（已登记的政策参数）, so that golden cases test the figures too. */
public final class StoredParameters {

    private static final String NAMES =
            Arrays.stream(ParameterName.values()).map(Enum::name).collect(Collectors.joining(","));

    private static final Map<LocalDate, ParametersInForce> KNOWN = new ConcurrentHashMap<>();

    private StoredParameters() {}

    /** As the facade hands them out. */
    public static ParametersInForce on(LocalDate day, Set<ParameterName> names) {
        return new ParametersInForce(
                day,
                KNOWN.computeIfAbsent(day, StoredParameters::read).rows().stream()
                        .filter(row -> names.contains(row.name()))
                        .toList());
    }

    /** The same with one value changed, as a decision of a county would change it. */
    public static ParametersInForce changed(ParametersInForce stored, ParameterName name, String value) {
        return new ParametersInForce(
                stored.day(),
                stored.rows().stream()
                        .map(row -> row.name() == name ? with(row, Rate.of(value)) : row)
                        .toList());
    }

    /** What each name takes, as the database has it. */
    public static List<String> kinds() throws SQLException {
        try (Session session = Copy.DATABASE.official("li", "500154")) {
            return session
                    .column("select name || ' ' || label || ' ' || items || ' ' || array_to_string(units, '、') || ' '"
                            + " || coalesce(largest::text, '') || ' ' || positive || ' ' || whole from parameter_kind")
                    .stream()
                    .sorted()
                    .toList();
        }
    }

    private static ParameterView with(ParameterView row, Rate value) {
        return new ParameterView(
                row.name(),
                row.item(),
                value,
                row.unit(),
                row.regionCode(),
                row.effectiveFrom(),
                row.document(),
                row.article(),
                row.toConfirm(),
                row.note());
    }

    private static ParametersInForce read(LocalDate day) {
        try (Session session = Copy.DATABASE.official("li", "500154")) {
            List<String> rows = session.column(
                    "select json_build_object('name', p.name, 'item', p.item, 'value', trim_scale(p.value)::text, 'unit',"
                            + " p.unit, 'regionCode', p.region_code::text, 'effectiveFrom', p.effective_from, 'document',"
                            + " p.document, 'article', p.article, 'toConfirm', p.to_confirm, 'note', p.note)"
                            + " from unnest(string_to_array(?, ',')) n, parameter_in_force(n, '000000', ?) p",
                    NAMES,
                    day);
            Stream<ParameterView> views = rows.stream().map(row -> Canonical.read(row, ParameterView.class));
            return new ParametersInForce(day, views.toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One copy for all who only read. */
    private static final class Copy {
        private static final TestDatabase DATABASE = open();

        private static TestDatabase open() {
            try {
                return TestDatabase.production();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
