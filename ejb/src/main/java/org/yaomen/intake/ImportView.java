package org.yaomen.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as its preview shows it（名单导入预览）: {@code unknown} are heads of columns that are not imported, {@code files}
 * the list and then its corrections.
 */
public record ImportView(
        ImportSummary summary,
        List<ImportColumn> columns,
        List<String> unknown,
        List<ImportFile> files,
        List<ControlTotal> totals) {

    /** A column that was found（所认出的列）: where, what it is, and how the file heads it. */
    public record ImportColumn(String letters, String column, String head, boolean personal) {}

    /** A file of the import（导入文件）. */
    public record ImportFile(
            int fileNo,
            String name,
            String sha256,
            int sizeBytes,
            String format,
            int rowCount,
            String uploadedBy,
            Instant recordedAt) {}

    /** The sum of a column, to compare with the paper（核对合计）: of all rows that give a number, of those ready, of those entered. */
    public record ControlTotal(
            String measure,
            String every,
            @Nullable String ready,
            @Nullable String applied) {}
}
