package org.yaomen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A header as it is stored with its import（留存的表头）. */
record StoredHeader(int row, List<StoredPlace> places, List<String> unknown) {

    /** Where a column stands, and its unit（留存的列）. */
    record StoredPlace(
            String column, int index, String head, @Nullable String unit) {}

    static StoredHeader of(Header header) {
        return new StoredHeader(
                header.row(),
                header.places().stream()
                        .map(place -> new StoredPlace(
                                place.column().label(),
                                place.index(),
                                place.head(),
                                place.unit() == null ? null : place.unit().word()))
                        .toList(),
                header.unknown());
    }

    Header header(ListKind kind) {
        return new Header(row, places.stream().map(place -> place(kind, place)).toList(), -1, unknown);
    }

    private static Header.Place place(ListKind kind, StoredPlace stored) {
        Column column = kind.column(stored.column());
        Unit.Kind units = column.units();
        String unit = stored.unit();
        return new Header.Place(
                column,
                stored.index(),
                stored.head(),
                units == null || unit == null ? null : units.named(unit).orElse(null));
    }
}
