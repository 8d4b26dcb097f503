package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Asks for the file of what one's own side did, which shows the whole citizen ID（文件导出申请）, and why; it is recorded. */
public record ExportTransferFile(
        @NotNull @Min(1) @Max(10_000) Integer seq,

        @NotNull @Size(min = 5, max = 200, message = "请用 5 至 200 字说明导出事由")
        String reason) {

    /** What the audit keeps of a file（往来文件记录）: which act and its hash, never the number. */
    record Passed(int seq, String sha256) {}
}
