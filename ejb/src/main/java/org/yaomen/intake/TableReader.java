package org.yaomen.intake;

import java.util.List;
import java.util.Optional;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.TextEncoding;

/** Reads a whole list, row by row, whatever kind of file it is（名单读取）: known by its content, not by its name. */
final class TableReader {

    static final int MOST_ROWS = 200_000;

    /** Titles and remarks may stand above the head. */
    private static final int DEEPEST_HEAD = 10;

    /** What was read（读取结果）: the rows go to the taker as they come. */
    record Read(Header header, String format, int rows) {}

    /** Takes the rows below the head（逐行接收）. */
    interface Taker {
        void take(Header header, TableRow row);
    }

    private final ListKind kind;

    TableReader(ListKind kind) {
        this.kind = kind;
    }

    Read read(byte[] bytes, Taker taker) {
        try (TableFile file = open(bytes)) {
            Header header = head(file).beside(file.leftOut());
            int rows = 0;
            for (TableRow row = file.next(); row != null; row = file.next()) {
                if (row.isBlank()) {
                    continue;
                }
                if (++rows > MOST_ROWS) {
                    throw new Problem(ProblemType.TOO_LARGE, "一份名单至多 " + MOST_ROWS + " 行，请分开导入");
                }
                taker.take(header, row);
            }
            if (rows == 0) {
                throw Problem.field("", "表头之下没有数据");
            }
            return new Read(header, file.format(), rows);
        }
    }

    private Header head(TableFile file) {
        return findHead(file)
                .map(row -> Header.of(kind, row))
                .orElseThrow(() -> Problem.field(
                        "", "前 " + DEEPEST_HEAD + " 行内没有" + kind.label() + "的表头；须有：" + String.join("、", required())));
    }

    private List<String> required() {
        return kind.columns().stream()
                .filter(Column::required)
                .map(Column::label)
                .toList();
    }

    private Optional<TableRow> findHead(TableFile file) {
        for (int i = 0; i < DEEPEST_HEAD; i++) {
            TableRow row = file.next();
            if (row == null) {
                return Optional.empty();
            }
            if (Header.fits(kind, row)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private TableFile open(byte[] bytes) {
        if (bytes.length == 0) {
            throw Problem.field("", "文件是空的");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return XlsxFile.of(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw Problem.field("", "这是旧式 XLS 或加密的表格，请另存为 XLSX");
        }
        for (byte b : bytes) {
            if (b == 0) {
                throw Problem.field("", "文件既不是 XLSX，也不是 UTF-8 或 GB 18030 的 CSV 文本");
            }
        }
        return new CsvFile(encoding(bytes), bytes);
    }

    /** Where some bytes fit neither encoding, the words of the head tell which was meant; those rows are set apart. */
    private TextEncoding encoding(byte[] bytes) {
        if (TextEncoding.of(bytes).filter(TextEncoding.UTF_8::equals).isPresent()) {
            return TextEncoding.UTF_8;
        }
        return knowsHead(TextEncoding.GB18030, bytes) ? TextEncoding.GB18030 : TextEncoding.UTF_8;
    }

    private boolean knowsHead(TextEncoding encoding, byte[] bytes) {
        try (TableFile file = new CsvFile(encoding, bytes)) {
            return findHead(file).isPresent();
        } catch (Problem malformed) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
