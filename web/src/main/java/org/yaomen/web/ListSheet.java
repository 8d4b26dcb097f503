package org.yaomen.web;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaomen.reports.ListReport;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Labelled;
import org.yaomen.shared.Money;
import org.yaomen.shared.Problem;
import org.yaomen.shared.Rate;

/** How a list looks as a file（导出版式）: its title and its columns, each with its Chinese head and words for its values. */
record ListSheet(String title, Class<? extends Record> type, Map<String, Column> columns) {

    /** A field of the row with its head（列）; one that is not {@code usual} appears only when asked for. */
    record Column(RecordComponent field, String head, boolean usual, Map<String, String> words) {

        String name() {
            return field.getName();
        }

        ListReport.Column paper() {
            Class<?> held = field.getType();
            boolean number = held == Money.class || held == Rate.class || held == int.class || held == Integer.class;
            int width = held == Money.class || held == Instant.class ? 18 : held == String.class ? 22 : 12;
            return new ListReport.Column(head, width, number);
        }

        @Nullable
        Object cell(Record row) {
            try {
                return cell(field.getAccessor().invoke(row));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private @Nullable Object cell(@Nullable Object value) {
            if (value == null || value instanceof LocalDate || value instanceof Integer) {
                return value;
            }
            if (value instanceof Money money) {
                return money.yuan();
            }
            if (value instanceof Rate rate) {
                BigDecimal plain = rate.value().stripTrailingZeros();
                return plain.scale() < 0 ? plain.setScale(0) : plain;
            }
            if (value instanceof Instant moment) {
                return LocalDateTime.ofInstant(moment, BusinessClock.ZONE);
            }
            if (value instanceof Boolean yes) {
                return yes ? "是" : "否";
            }
            if (value instanceof List<?> several) {
                return String.join(
                        "；", several.stream().map(one -> word(one.toString())).toList());
            }
            return word(value.toString());
        }

        String word(String value) {
            return words.getOrDefault(value, value);
        }
    }

    /**
     * One line a column, in order: the field, its head, then {@code VALUE=word} for each value that has one; a minus
     * before the field says that it is left out unless asked for.
     */
    static ListSheet of(String title, Class<? extends Record> type, String lines) {
        Map<String, Column> columns = new LinkedHashMap<>();
        lines.lines().map(line -> line.trim().split(" +")).forEach(words -> {
            boolean usual = !words[0].startsWith("-");
            String name = usual ? words[0] : words[0].substring(1);
            Map<String, String> values = new LinkedHashMap<>();
            if (field(type, name).getType().isEnum()) {
                Stream.of(field(type, name).getType().getEnumConstants())
                        .filter(Labelled.class::isInstance)
                        .forEach(constant -> values.put(constant.toString(), ((Labelled) constant).label()));
            }
            Arrays.stream(words).skip(2).map(pair -> pair.split("=", 2)).forEach(pair -> values.put(pair[0], pair[1]));
            columns.put(name, new Column(field(type, name), words[1], usual, values));
        });
        return new ListSheet(title, type, columns);
    }

    private static RecordComponent field(Class<? extends Record> type, String name) {
        return Arrays.stream(type.getRecordComponents())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + name));
    }

    /** The same columns for another choice of the rows. */
    ListSheet titled(String other) {
        return new ListSheet(other, type, columns);
    }

    /** The columns named, in that order; the usual ones when none is. */
    List<Column> chosen(@Nullable String names) {
        if (names == null || names.isEmpty()) {
            return columns.values().stream().filter(Column::usual).toList();
        }
        return Arrays.stream(names.split(",", -1)).distinct().map(this::named).toList();
    }

    private Column named(String name) {
        Column column = columns.get(name);
        if (column == null) {
            throw Problem.field("columns", "没有“" + name + "”这一列");
        }
        return column;
    }
}
