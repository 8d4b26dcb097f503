package org.yaomen.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A line of a job（逐件结果行）, in the order in which they came. */
public record JobLineView(
        int lineNo,
        String regionCode,
        String subjectType,
        UUID subjectId,
        String title,
        boolean failed,
        String text,
        @Nullable Money before,
        @Nullable Money after,
        Money difference) {}
