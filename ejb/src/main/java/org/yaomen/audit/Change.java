package org.yaomen.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a command did（操作内容）: a verb such as {@code enterprise.register}, the record it touched, why, and the masked
 * state before and after.
 */
public record Change(
        String action,
        String subjectType,
        String subjectId,
        @Nullable String reason,
        @Nullable Record before,
        @Nullable Record after) {

    public static Change of(String action, String subjectType, Object subjectId) {
        return new Change(action, subjectType, subjectId.toString(), null, null, null);
    }

    public Change because(@Nullable String why) {
        return new Change(action, subjectType, subjectId, why, before, after);
    }

    public Change from(@Nullable Record earlier) {
        return new Change(action, subjectType, subjectId, reason, earlier, after);
    }

    public Change to(@Nullable Record later) {
        return new Change(action, subjectType, subjectId, reason, before, later);
    }
}
