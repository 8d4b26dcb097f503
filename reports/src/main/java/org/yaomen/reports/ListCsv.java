package org.yaomen.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as CSV（逗号分隔文件）: RFC 4180, UTF-8 with the mark that spreadsheets need to see that. */
final class ListCsv {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private ListCsv() {}

    static void write(ListReport list, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        line(writer, list.columns().stream().map(ListReport.Column::head).toList());
        while (list.rows().hasNext()) {
            line(writer, list.rows().next());
        }
        if (list.hasSums()) {
            line(writer, list.sums());
        }
        writer.flush();
    }

    private static void line(Writer writer, List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(',');
            }
            writer.write(cell(cells.get(i)));
        }
        writer.write("\r\n");
    }

    private static String cell(@Nullable Object value) {
        String text = ListText.of(value);
        String harmless = value instanceof String ? Spreadsheet.harmless(text) : text;
        return harmless.matches("(?s).*[\",\r\n\t].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
