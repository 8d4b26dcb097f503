package org.yaomen.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exported list as a spreadsheet（列表的电子表格）. */
final class ListWorksheet {

    private static final int EXACT_DIGITS = 15;

    private ListWorksheet() {}

    static void write(ListReport list, Spreadsheet sheet) throws IOException {
        sheet.columns(
                true,
                list.columns().stream().mapToDouble(ListReport.Column::width).toArray());
        sheet.title(list.heading().title());
        sheet.row(list.heading().filter());
        sheet.row(list.heading().origin());
        sheet.head(true, list.columns().stream().map(ListReport.Column::head).toArray(String[]::new));
        while (list.rows().hasNext()) {
            sheet.tableRow(false, cells(list.rows().next()));
        }
        if (list.hasSums()) {
            sheet.tableRow(true, cells(list.sums()));
        }
    }

    /** A number that a spreadsheet would round is text; one that is not money shows the decimals it has. */
    private static @Nullable Object[] cells(List<@Nullable Object> values) {
        return values.stream()
                .map(value -> {
                    if (!(value instanceof BigDecimal number)) {
                        return value;
                    }
                    if (number.precision() > EXACT_DIGITS) {
                        return number.toPlainString();
                    }
                    return number.scale() == 2 ? number : Spreadsheet.Plain.of(number);
                })
                .toArray();
    }
}
