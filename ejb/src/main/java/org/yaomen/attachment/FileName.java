package org.yaomen.attachment;

import java.text.Normalizer;
import org.yaomen.shared.Problem;

/** A file's name made safe（文件名）: no path, no control or direction characters, nothing a desk's file system refuses. */
final class FileName {

    static final int LONGEST = 190;
    private static final String FORBIDDEN = "/\\:*?\"<>|";

    private FileName() {}

    static String clean(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        boolean unsafe = name.codePoints()
                .anyMatch(c -> FORBIDDEN.indexOf(c) >= 0
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.LINE_SEPARATOR
                        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
        if (unsafe) {
            throw Problem.field("name", "文件名不可含路径、控制字符或 " + FORBIDDEN);
        }
        if (name.isEmpty() || name.startsWith(".") || name.length() > LONGEST) {
            throw Problem.field("name", "文件名须为 1 至 " + LONGEST + " 个字，且不以句点开头");
        }
        return name;
    }
}
