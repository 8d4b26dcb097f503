package org.yaomen.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of one row, by column（一行的取值）; what is left empty is not there. */
final class Values {

    private final Map<Column, Object> values = new HashMap<>();
    private final Map<Column, Unit> units = new HashMap<>();

    void put(Header.Place place, Object value) {
        values.put(place.column(), value);
        Unit unit = place.unit();
        if (unit != null) {
            units.put(place.column(), unit);
        }
    }

    <T> @Nullable T get(Column column, Class<T> type) {
        return type.cast(values.get(column));
    }

    /** Of a required column: a row that lacks it is not asked for its values. */
    <T> T must(Column column, Class<T> type) {
        return type.cast(Objects.requireNonNull(values.get(column)));
    }

    List<String> texts(Column column) {
        return values.get(column) instanceof List<?> texts
                ? texts.stream().map(Object::toString).toList()
                : List.of();
    }

    /** What a number counts in, null where there is no number. */
    @Nullable
    String counted(Column column) {
        Unit unit = units.get(column);
        return values.containsKey(column) && unit != null ? unit.counted() : null;
    }

    boolean has(Column column) {
        return values.containsKey(column);
    }

    boolean isYes(Column column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
