package org.yaomen.disbursement;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comma-separated text as RFC 4180 describes it（CSV 文本）, in UTF-8 or, as older bank programs write, GB 18030. */
final class CsvText {
    /** One row with the line it begins on, counted from 1（一行）. Blank lines are no rows. */
    record Row(int line, List<String> cells) {}

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int line = 1;
    private int rowLine = 1;
    private boolean quotedCell;

    private CsvText(String text) {
        this.text = text;
    }

    /** Valid UTF-8 is UTF-8: Chinese in GB 18030 practically never is. */
    static String decode(byte[] bytes) {
        BankText.requireSize(bytes);
        String text = strictly(StandardCharsets.UTF_8, bytes)
                .or(() -> strictly(Charset.forName("GB18030"), bytes))
                .orElseThrow(() -> MalformedBankFileException.at(1, 1, "文件编码既不是 UTF-8 也不是 GB 18030"));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<String> strictly(Charset charset, byte[] bytes) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static List<Row> rows(String text) {
        return new CsvText(text).parse();
    }

    private List<Row> parse() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '"' -> quoted();
                case ',' -> endCell();
                case '\n' -> endRow();
                case '\r' -> {
                    // The line ends at the LF that follows; a lone CR, as old Macs wrote it, ends it by itself.
                    if (at >= text.length() || text.charAt(at) != '\n') {
                        endRow();
                    }
                }
                default -> {
                    if (quotedCell) {
                        throw problem("引号之后应为逗号或换行");
                    }
                    cell.append(c);
                }
            }
        }
        endRow();
        return rows;
    }

    private void quoted() {
        if (quotedCell || !cell.isEmpty()) {
            throw problem("引号只能出现在单元格开头");
        }
        quotedCell = true;
        int opened = line;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at >= text.length() || text.charAt(at) != '"') {
                    return;
                }
                at++;
            }
            line += c == '\n' ? 1 : 0;
            cell.append(c);
        }
        line = opened;
        throw problem("引号没有结束");
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
        quotedCell = false;
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(text -> !text.isBlank())) {
            rows.add(new Row(rowLine, List.copyOf(cells)));
        }
        cells.clear();
        rowLine = ++line;
    }

    private MalformedBankFileException problem(String text) {
        return MalformedBankFileException.at(line, cells.size() + 1, text);
    }
}
