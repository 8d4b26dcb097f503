package org.yaomen.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that is left out when it has no entries（可省略的列表）. */
final class Listed {

    private Listed() {}

    static <T> @Nullable List<T> orNull(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? null : List.copyOf(list);
    }
}
