package org.yaomen.tipoff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/** A reporter as everybody sees one（举报人代号）: a code, and how the reward stands. */
public record ReporterView(
        UUID id,
        int place,
        String code,
        @Nullable UUID awardId,
        @Nullable String ruleName,
        @Nullable String awardState,
        @Nullable Money amount) {}
