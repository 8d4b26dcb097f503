package org.yaomen.desk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;

/**
 * One page of what waits（待办清单）, overdue first, then by due date. {@code total}, {@code overdue} and {@code totals} are
 * of the whole filter; {@code kinds} counts by kind, whichever kind was asked for.
 */
public record TodoList(
        List<TodoItem> items,
        int page,
        int size,
        long total,
        Map<String, Money> totals,
        long overdue,
        List<TodoCount> kinds) {

    /** How many documents wait for the same thing（分类统计）. */
    public record TodoCount(TodoKind kind, int count, int overdue, Money amount) {}

    static TodoList of(Page<TodoItem> page, @Nullable TodoKind kind, List<TodoCount> kinds) {
        long overdue = kinds.stream()
                .filter(each -> kind == null || each.kind() == kind)
                .mapToLong(TodoCount::overdue)
                .sum();
        return new TodoList(page.items(), page.page(), page.size(), page.total(), page.totals(), overdue, kinds);
    }
}
