package org.yaomen.intake;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Keys;

/** The cells of a row as they are kept（留存的单元格）: whole ones sealed, personal ones shown masked. */
record RowText(List<String> cells) {

    /** Keeps a column from ending where the next begins. */
    private static final String SEPARATOR = "\u001F";

    private static final Pattern YEAR_FIRST = Pattern.compile("(19|20)[0-9]{2}");
    private static final int SHOWN_HEAD = 6;
    private static final int SHOWN_TAIL = 4;

    /** The cells of the columns that were found, in their order. */
    static RowText of(Header header, TableRow row) {
        return new RowText(header.places().stream()
                .map(place -> CellValue.plain(row.cell(place.index())))
                .toList());
    }

    List<String> shown(Header header) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> masked(header.places().get(i).column().type(), cells.get(i)))
                .toList();
    }

    /** A number of a person is masked wherever it was written. */
    private static String masked(ColumnType type, String text) {
        if (type == ColumnType.BIRTH_DATE) {
            return YEAR_FIRST.matcher(text).lookingAt() ? text.substring(0, 4) + "-**-**" : "*".repeat(text.length());
        }
        boolean personal = type.isPersonal()
                || (type != ColumnType.CREDIT_CODE
                        && CitizenId.problem(text.replace(" ", "")).isEmpty());
        return personal ? mask(text, type == ColumnType.ACCOUNT || type == ColumnType.PHONE ? 0 : SHOWN_HEAD) : text;
    }

    /** The ends stay, so that one finds the row on paper. */
    private static String mask(String text, int shownHead) {
        int length = text.length();
        int head = length >= 15 ? shownHead : 0;
        int tail = length >= 8 ? SHOWN_TAIL : 0;
        return text.substring(0, head) + "*".repeat(length - head - tail) + text.substring(length - tail);
    }

    /** The same for all rows with the same content in this column; none where it is not asked for or left empty. */
    @Nullable
    UUID party(@Nullable Column column, Header header) {
        return IntStream.range(0, cells.size())
                .filter(i -> header.places().get(i).column().equals(column)
                        && !cells.get(i).isEmpty())
                .mapToObj(i -> UUID.nameUUIDFromBytes(cells.get(i).getBytes(StandardCharsets.UTF_8)))
                .findFirst()
                .orElse(null);
    }

    /** These columns of the row, as {@code columns U+001F content}; personal content as its blind index. */
    List<String> claims(List<List<Column>> claimed, Header header, Keys keys) {
        return claimed.stream()
                .flatMap(columns -> claims(header, columns, keys))
                .distinct()
                .toList();
    }

    private Stream<String> claims(Header header, List<Column> columns, Keys keys) {
        List<Integer> at = columns.stream()
                .flatMap(column -> IntStream.range(0, cells.size())
                        .filter(i -> header.places().get(i).column().equals(column))
                        .boxed())
                .toList();
        if (at.size() < columns.size() || at.stream().anyMatch(i -> cells.get(i).isEmpty())) {
            return Stream.empty();
        }
        String label = columns.stream().map(Column::label).collect(Collectors.joining("、"));
        boolean personal = columns.stream().anyMatch(column -> column.type().isPersonal());
        UnaryOperator<String> kept =
                content -> personal ? HexFormat.of().formatHex(keys.blindIndex("import-claim", content)) : content;
        Stream<String> contents = columns.get(0).type() == ColumnType.LIST
                ? Stream.of(cells.get(at.get(0)).split("[、；;，,\n]")).map(String::strip)
                : Stream.of(at.stream().map(cells::get).collect(Collectors.joining(SEPARATOR)));
        return contents.filter(content -> !content.isEmpty()).map(content -> label + SEPARATOR + kept.apply(content));
    }
}
