package org.yaomen.intake;

import java.util.List;

/** One row of a file with its number there, from 1（文件中的一行）; a cell begins with {@code =} where a formula stands. */
record TableRow(int number, List<String> cells) {

    /** 1 is A, 27 is AA, as spreadsheets name their columns. */
    static String letters(int column) {
        String letter = String.valueOf((char) ('A' + (column - 1) % 26));
        return column <= 26 ? letter : letters((column - 1) / 26) + letter;
    }

    String cell(int index) {
        return index < cells.size() ? cells.get(index).strip() : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
