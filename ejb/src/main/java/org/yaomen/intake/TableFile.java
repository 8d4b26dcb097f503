package org.yaomen.intake;

import org.jspecify.annotations.Nullable;

/** A list as a file, read row by row（名单文件）; blank rows may be left out. */
interface TableFile extends AutoCloseable {

    /** The next row, or null at the end. */
    @Nullable
    TableRow next();

    /** {@code XLSX}, {@code CSV UTF-8} or {@code CSV GB18030}. */
    String format();

    @Override
    void close();
}
