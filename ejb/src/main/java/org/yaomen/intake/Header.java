package org.yaomen.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Problem.FieldError;

/** The row that names the columns（表头）: which column of the list stands where, and in which unit. */
record Header(int row, List<Place> places, int numberAt, List<String> unknown) {

    /** The column of an error file that says which row of the import is corrected. */
    static final String ROW_NUMBER = "行号";

    static final String ERRORS = "错误";

    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)[(\\[【](?:单位:?)?([^)\\]】]*)[)\\]】]");
    private static final Pattern AFTER_SLASH = Pattern.compile("(.*?)/(.*)");

    /** A known column and where it stands, from 0（列的位置）. */
    record Place(
            Column column, int index, String head, @Nullable Unit unit) {

        String letters() {
            return TableRow.letters(index + 1);
        }
    }

    /** A head taken apart（拆开的表头）. */
    private record Head(String name, String unit) {

        static Head of(String text) {
            String plain = text.replaceAll("[\\s*＊]", "")
                    .replace('（', '(')
                    .replace('）', ')')
                    .replace('：', ':')
                    .replace('／', '/');
            Matcher bracketed = WITH_UNIT.matcher(plain);
            if (bracketed.matches()) {
                return new Head(bracketed.group(1), unit(bracketed.group(2)));
            }
            Matcher slashed = AFTER_SLASH.matcher(plain);
            return slashed.matches() ? new Head(slashed.group(1), unit(slashed.group(2))) : new Head(plain, "");
        }

        private static String unit(String text) {
            return text.replaceAll("(/年|每年|人民币)", "").replaceAll("^年", "");
        }
    }

    /** Whether this row looks like the head of such a list: most of what must be there is. */
    static boolean fits(ListKind kind, TableRow row) {
        long required = kind.columns().stream().filter(Column::required).count();
        long found = kind.columns().stream()
                .filter(Column::required)
                .filter(column -> row.cells().stream()
                        .anyMatch(cell -> column.isNamed(Head.of(cell).name())))
                .count();
        return found * 2 >= required;
    }

    /** @throws Problem naming every head that is missing, doubled, or lacks its unit */
    static Header of(ListKind kind, TableRow row) {
        List<FieldError> errors = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int numberAt = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            Head head = Head.of(text);
            Optional<Column> column = kind.columns().stream()
                    .filter(known -> known.isNamed(head.name()))
                    .findFirst();
            if (column.isPresent()) {
                places.add(place(row, i, column.get(), head));
                check(places, row, i, column.get(), head).ifPresent(errors::add);
            } else if (text.equals(ROW_NUMBER)) {
                numberAt = i;
            } else if (!text.isEmpty() && !text.equals(ERRORS)) {
                unknown.add(text);
            }
        }
        kind.columns().stream()
                .filter(column -> column.required()
                        && places.stream().noneMatch(place -> place.column().equals(column)))
                .forEach(column ->
                        errors.add(new FieldError("", "第 " + row.number() + " 行表头缺少“" + column.label() + "”一列")));
        if (!errors.isEmpty()) {
            throw Problem.fields(errors);
        }
        return new Header(row.number(), List.copyOf(places), numberAt, List.copyOf(unknown));
    }

    /** The same, with what else the file holds that is not read. */
    Header beside(List<String> leftOut) {
        List<String> all = new ArrayList<>(unknown);
        all.addAll(leftOut);
        return new Header(row, places, numberAt, List.copyOf(all));
    }

    private static Place place(TableRow row, int index, Column column, Head head) {
        Unit unit = column.units() == null
                ? null
                : column.units().named(head.unit()).or(column.units()::only).orElse(null);
        return new Place(column, index, row.cell(index), unit);
    }

    private static Optional<FieldError> check(List<Place> places, TableRow row, int index, Column column, Head head) {
        String where = "第 " + row.number() + " 行 " + TableRow.letters(index + 1) + " 列表头“" + row.cell(index) + "”";
        long times =
                places.stream().filter(place -> place.column().equals(column)).count();
        if (times > 1) {
            return Optional.of(new FieldError("", where + "与另一列重复"));
        }
        Unit.Kind kind = column.units();
        if (kind == null || kind.named(head.unit()).isPresent()) {
            return Optional.empty();
        }
        if (head.unit().isEmpty()) {
            return kind.only().isPresent()
                    ? Optional.empty()
                    : Optional.of(new FieldError("", where + "没有写明单位，请写作 " + column.head() + " 等"));
        }
        boolean remark = kind.only().isPresent() && !Unit.isKnown(head.unit());
        return remark
                ? Optional.empty()
                : Optional.of(new FieldError("", where + "的单位须为 " + String.join("、", kind.words()) + " 之一"));
    }
}
