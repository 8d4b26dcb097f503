package org.yaomen.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted（分页请求）: {@code page} from 0, {@code size} 1–500, {@code sort} a column of the
 * answer, with a minus in front for descending. With a sink, all rows of the filter go there and the page stays empty.
 */
public record PageRequest(
        int page, int size, @Nullable String sort, @Nullable RowSink sink) {

    static final int MOST_ROWS = 500;
    private static final int DEEPEST_ROW = 1_000_000;

    public PageRequest {
        if (page < 0 || page > 1_000_000) {
            throw Problem.field("page", "页码须在 0 至 1000000 之间");
        }
        if (size < 1 || size > MOST_ROWS) {
            throw Problem.field("size", "每页行数须在 1 至 500 之间");
        }
        if ((long) page * size > DEEPEST_ROW) {
            throw Problem.field("page", "列表至多翻到第 1000000 行，请缩小查询范围或导出");
        }
    }

    public PageRequest(int page, int size, @Nullable String sort) {
        this(page, size, sort, null);
    }

    /** The first rows of a list, as many as one page may hold. */
    public static PageRequest first() {
        return new PageRequest(0, MOST_ROWS, null);
    }

    /** Every row of the filter, into the sink. */
    public static PageRequest all(@Nullable String sort, RowSink sink) {
        return new PageRequest(0, MOST_ROWS, sort, sink);
    }
}
