package org.yaomen.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Everything recorded up to this moment has been read（已读标记）: the {@code recordedAt} of the latest news shown. */
public record ReadMark(@NotNull Instant until) {}
