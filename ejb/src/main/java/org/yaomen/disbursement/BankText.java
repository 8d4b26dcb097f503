package org.yaomen.disbursement;

import java.util.regex.Pattern;

/** The sizes and characters that ISO 20022 and the banks accept（报文的长度与字符）. */
final class BankText {
    /** Banks index identifiers in their own systems: printable ASCII without blanks survives in all of them. */
    private static final Pattern ID = Pattern.compile("[!-~]{1,35}");

    /** No honest result file comes near: 100,000 payments take 60 MB at most. */
    private static final int LARGEST_FILE = 64 * 1024 * 1024;

    private BankText() {}

    static void requireSize(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw MalformedBankFileException.at(1, 1, "银行文件超过 64 MB");
        }
    }

    static void requireId(String field, String text) {
        if (!ID.matcher(text).matches()) {
            throw new IllegalArgumentException(field + "须为 1 至 35 个不含空格的 ASCII 字符");
        }
    }

    static void require(String field, String text, int longest) {
        // The schema counts characters, not UTF-16 units: 𠮷 is one.
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + "不能为空");
        }
        if (length > longest) {
            throw new IllegalArgumentException(field + "最多 " + longest + " 个字，实际 " + length + " 个");
        }
        if (!text.codePoints().allMatch(BankText::isPrintable)) {
            throw new IllegalArgumentException(field + "含有控制字符或无效字符");
        }
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR -> false;
            default -> (c & 0xFFFE) != 0xFFFE;
        };
    }
}
