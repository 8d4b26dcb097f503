package org.yaomen.intake;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CsvText;
import org.yaomen.shared.Problem;
import org.yaomen.shared.TextEncoding;

/** A list as comma-separated text（CSV 名单）. */
final class CsvFile implements TableFile {

    private final TextEncoding encoding;
    private final Reader reader;
    private final CsvText text;

    CsvFile(TextEncoding encoding, byte[] bytes) {
        this.encoding = encoding;
        this.reader = encoding.reader(bytes);
        this.text = new CsvText(reader);
    }

    @Override
    public @Nullable TableRow next() {
        try {
            CsvText.Row row = text.next();
            return row == null ? null : new TableRow(row.line(), row.cells());
        } catch (CsvText.MalformedException e) {
            throw Problem.field("", "第 " + e.line() + " 行 " + TableRow.letters(e.column()) + " 列：" + e.getMessage());
        }
    }

    @Override
    public String format() {
        return "CSV " + (encoding == TextEncoding.UTF_8 ? "UTF-8" : "GB18030");
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
