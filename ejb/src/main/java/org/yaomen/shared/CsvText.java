package org.yaomen.shared;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comma-separated text as RFC 4180 describes it（CSV 文本）, read row by row, however long it is. */
public final class CsvText {

    /** One row with the line it begins on, counted from 1（一行）. Blank lines are no rows. */
    public record Row(int line, List<String> cells) {}

    /** Text that is no CSV（CSV 格式错误）, with the place where that is seen. */
    public static final class MalformedException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int line;
        private final int column;

        MalformedException(int line, int column, String problem) {
            super(problem);
            this.line = line;
            this.column = column;
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }
    }

    private static final int END = -1;
    private static final int NOTHING = -2;

    /** As long as a cell of a spreadsheet can be, and as many columns as anybody could read. */
    private static final int LONGEST_CELL = 32_767;

    private static final int MOST_CELLS = 1_000;

    private final Reader text;
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int ahead = NOTHING;
    private int line = 1;
    private int rowLine = 1;
    private boolean quotedCell;
    private boolean ended;

    public CsvText(Reader text) {
        this.text = text;
    }

    /** The next row, or null at the end. */
    public @Nullable Row next() {
        while (!ended) {
            Row row = line();
            if (row.cells().stream().anyMatch(content -> !content.isBlank())) {
                return row;
            }
        }
        return null;
    }

    public static List<Row> rows(Reader text) {
        CsvText csv = new CsvText(text);
        List<Row> rows = new ArrayList<>();
        for (Row row = csv.next(); row != null; row = csv.next()) {
            rows.add(row);
        }
        return rows;
    }

    private Row line() {
        while (true) {
            int c = take();
            switch (c) {
                case END -> {
                    ended = true;
                    return endRow();
                }
                case '"' -> quoted();
                case ',' -> endCell();
                case '\n' -> {
                    return endRow();
                }
                case '\r' -> {
                    // The line ends at the LF that follows; a lone CR, as old Macs wrote it, ends it by itself.
                    if (peek() != '\n') {
                        return endRow();
                    }
                }
                default -> {
                    if (quotedCell) {
                        throw problem("引号之后应为逗号或换行");
                    }
                    append(c);
                }
            }
        }
    }

    private void quoted() {
        if (quotedCell || !cell.isEmpty()) {
            throw problem("引号只能出现在单元格开头");
        }
        quotedCell = true;
        int opened = line;
        for (int c = take(); c != END; c = take()) {
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            }
            line += c == '\n' ? 1 : 0;
            append(c);
        }
        line = opened;
        throw problem("引号没有结束");
    }

    private void append(int c) {
        if (cell.length() == LONGEST_CELL) {
            throw problem("单元格超过 " + LONGEST_CELL + " 个字");
        }
        cell.append((char) c);
    }

    private void endCell() {
        if (cells.size() == MOST_CELLS) {
            throw problem("超过 " + MOST_CELLS + " 列");
        }
        cells.add(cell.toString());
        cell.setLength(0);
        quotedCell = false;
    }

    private Row endRow() {
        endCell();
        Row row = new Row(rowLine, cells);
        cells = new ArrayList<>();
        rowLine = ++line;
        return row;
    }

    private int peek() {
        if (ahead == NOTHING) {
            ahead = read();
        }
        return ahead;
    }

    private int take() {
        int c = peek();
        ahead = NOTHING;
        return c;
    }

    private int read() {
        try {
            return text.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MalformedException problem(String problem) {
        return new MalformedException(line, cells.size() + 1, problem);
    }
}
