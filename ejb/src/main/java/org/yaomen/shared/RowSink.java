package org.yaomen.shared;

import java.util.Iterator;

/**
 * Takes a whole filtered list, row by row, inside the transaction that reads it（全量导出）. {@code head} has the count and
 * the sums of the same snapshot and no items; the rows are read from the database as they are asked for.
 */
public interface RowSink {

    void take(Page<?> head, Iterator<Record> rows);
}
