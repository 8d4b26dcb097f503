package org.yaomen.intake;

import org.yaomen.shared.Problem.FieldError;

/** What is wrong with one cell（单元格错误）: its column by the letter and by its head, none when it is the row's own. */
public record CellError(String column, String head, String message) {

    static CellError of(Header.Place place, String message) {
        return new CellError(place.letters(), place.column().label(), message);
    }

    static CellError ofRow(String message) {
        return new CellError("", "", message);
    }

    /** An error of the single entry, at the column that its pointer names; a column that is not there has no letter. */
    static CellError of(ListKind kind, Header header, FieldError error) {
        for (Header.Place place : header.places()) {
            if (isAt(place.column(), error.pointer())) {
                return of(place, error.message());
            }
        }
        return kind.columns().stream()
                .filter(column -> isAt(column, error.pointer()))
                .findFirst()
                .map(column -> new CellError("", column.label(), error.message()))
                .orElseGet(() -> ofRow(error.message()));
    }

    private static boolean isAt(Column column, String pointer) {
        return pointer.equals(column.pointer()) || pointer.startsWith(column.pointer() + "/");
    }

    /** {@code C 列“窑门数”：须为整数}. */
    public String text() {
        if (head.isEmpty()) {
            return message;
        }
        return (column.isEmpty() ? "" : column + " 列") + "“" + head + "”：" + message;
    }
}
