package org.yaomen.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** What is told of one item（逐件结果）: why it came to nothing, or its amounts before and after, in yuan. */
public record JobLine(
        String subjectType,
        UUID subjectId,
        String title,
        boolean failed,
        String text,
        @Nullable Money before,
        @Nullable Money after) {}
