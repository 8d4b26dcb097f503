package org.yaomen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as a file, read row by row（名单文件）; blank rows may be left out. */
interface TableFile extends AutoCloseable {

    /** The next row, or null at the end. */
    @Nullable
    TableRow next();

    /** {@code XLSX}, {@code CSV UTF-8} or {@code CSV GB18030}. */
    String format();

    /** What else is in the file and is not read. */
    default List<String> leftOut() {
        return List.of();
    }

    @Override
    void close();
}
