package org.yaomen.stack.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal（文本表格）, where a Chinese character is two columns wide. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** A name that begins with {@code >} heads a column of figures, set to the right. */
    public TextTable(String... names) {
        right = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            right[i] = names[i].startsWith(">");
        }
        row(Arrays.stream(names)
                .map(name -> name.startsWith(">") ? name.substring(1) : name)
                .toArray(String[]::new));
    }

    public void row(String... cells) {
        if (cells.length != right.length) {
            throw new IllegalArgumentException(right.length + " cells wanted");
        }
        rows.add(List.of(cells));
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, right.length)
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
    }

    private String line(List<String> row, int[] widths) {
        return IntStream.range(0, right.length)
                .mapToObj(column -> {
                    String cell = row.get(column);
                    String space = " ".repeat(widths[column] - width(cell));
                    return right[column] ? space + cell : cell + space;
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    /** Ideographs, Chinese punctuation and full-width forms. */
    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6);
    }
}
