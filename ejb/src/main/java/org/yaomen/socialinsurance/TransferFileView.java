package org.yaomen.socialinsurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file that came or left（往来文件）: of which act, by whom, why; its content is shown to nobody. */
public record TransferFileView(
        Direction direction,
        @Nullable Integer seq,
        String sha256,
        @Nullable String reason,
        String person,
        Instant recordedAt) {

    /** Which way a file went（往来方向）. */
    public enum Direction {
        IN,
        OUT
    }
}
