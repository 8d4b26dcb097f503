package org.yaomen.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * A row as far as the row itself tells（单行读取结果）: set apart when any of its text is broken, in error when a cell is not
 * what its column holds, otherwise its values.
 */
record RowReading(Values values, List<CellError> broken, List<CellError> errors) {

    private static final List<String> SUM_WORDS = List.of("合计", "小计", "总计", "共计");

    private static final Pattern SPACES = Pattern.compile("[\\s:：]");

    /** @param cells one for each place of the header */
    static RowReading of(Header header, List<String> cells) {
        Values values = new Values();
        List<CellError> broken = new ArrayList<>();
        List<CellError> errors = new ArrayList<>();
        for (int i = 0; i < header.places().size(); i++) {
            Header.Place place = header.places().get(i);
            String text = cells.get(i);
            Column column = place.column();
            Optional<String> damage = BrokenText.problem(text, column.type().isCode());
            if (damage.isPresent()) {
                broken.add(CellError.of(place, damage.get()));
            } else if (text.isEmpty()) {
                if (column.required()) {
                    errors.add(CellError.of(place, "不能为空"));
                }
            } else {
                read(place, text, values).ifPresent(errors::add);
            }
        }
        if (cells.stream()
                .anyMatch(cell -> SUM_WORDS.contains(SPACES.matcher(cell).replaceAll("")))) {
            return new RowReading(values, List.of(), List.of(CellError.ofRow("合计行不是明细，不导入")));
        }
        return new RowReading(values, broken, errors);
    }

    private static Optional<CellError> read(Header.Place place, String text, Values values) {
        try {
            values.put(place, CellValue.read(place.column(), place.unit(), text));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(CellError.of(place, String.valueOf(e.getMessage())));
        }
    }

    boolean isSound() {
        return broken.isEmpty() && errors.isEmpty();
    }

    /** The numbers that are added up to compare with the sums on paper. */
    Map<String, String> measures(Header header) {
        Map<String, String> measures = new LinkedHashMap<>();
        for (Header.Place place : header.places()) {
            Object value = values.get(place.column(), Object.class);
            String unit = values.counted(place.column());
            BigDecimal number = number(value);
            Unit.Kind kind = place.column().units();
            if (number != null && unit != null && kind != null && kind.addsUp()) {
                measures.put(place.column().label() + "（" + unit + "）", number.toPlainString());
            }
        }
        return measures;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Money money) {
            return money.yuan();
        }
        if (value instanceof Rate rate) {
            return rate.value().stripTrailingZeros();
        }
        return value instanceof Integer count ? BigDecimal.valueOf(count) : null;
    }
}
