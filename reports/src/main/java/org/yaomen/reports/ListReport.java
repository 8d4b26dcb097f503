package org.yaomen.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filtered list as a file（列表导出）.
 *
 * @param heading what stands above it
 * @param columns heads, in order
 * @param rows one value for each column: {@code BigDecimal} is money, {@code Integer}, {@code LocalDate}, {@code
 *     LocalDateTime}, or text; read once, as they are written
 * @param sums the last line: what the database summed, null in columns without a sum
 */
public record ListReport(
        Heading heading, List<Column> columns, Iterator<List<@Nullable Object>> rows, List<@Nullable Object> sums) {

    /** Nothing to sum, no last line. */
    boolean hasSums() {
        return sums.stream().anyMatch(BigDecimal.class::isInstance);
    }

    /** What stands above an exported list（导出说明）. */
    public record Heading(String title, String filter, String preparedBy, LocalDateTime asOf, long count) {

        /** Who, when and how many, in one line. */
        String origin() {
            return "导出人：" + preparedBy + "    导出时间：" + Filling.MOMENT.format(asOf) + "    共 " + count + " 行";
        }
    }

    /**
     * A column of an exported list（导出列）.
     *
     * @param width in characters of the spreadsheet; a Chinese one counts two
     */
    public record Column(String head, int width, boolean number) {}
}
