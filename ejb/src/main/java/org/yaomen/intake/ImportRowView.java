package org.yaomen.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of an import（导入行）: cells in the order of the import's columns, personal data masked. */
public record ImportRowView(
        int rowNo,
        int fileNo,
        RowVerdict verdict,
        List<String> cells,
        List<CellError> errors,
        List<CellError> warnings,
        @Nullable UUID subjectId) {}
