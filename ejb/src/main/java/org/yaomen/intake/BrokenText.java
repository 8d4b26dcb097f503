package org.yaomen.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds text that was damaged or blotted out before it came here（残损文字）. What it meant is not guessed. */
final class BrokenText {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Pattern LOST = Pattern.compile("\uFFFD|□|■|锟斤拷|锟斤|斤拷|烫烫|屯屯屯");

    /** UTF-8 read as Latin-1 or Windows-1252: a leading byte as a letter, then bytes as signs that no name has. */
    private static final Pattern LATIN =
            Pattern.compile("[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2013-\u2122]");

    private static final Pattern BLOTTED =
            Pattern.compile("\\*{2,}|＊{2,}|[?？]{2,}|×{2,}|[Xx]{2,}|Ｘ{2,}|某某|●{2,}|○{2,}");

    /** A character that the writer's encoding lacked. */
    private static final Pattern REPLACED = Pattern.compile("\\p{IsHan}\\?|\\?\\p{IsHan}");

    private static final Pattern UNNAMED = Pattern.compile("[\uE000-\uF8FF]|[\\p{Cntrl}&&[^\n\r\t]]");

    /** UTF-8 read as GBK makes Chinese of Chinese: 浼佷笟 for 企业. Shorter than this it may be a real name. */
    private static final int FEWEST_MISREAD = 4;

    private BrokenText() {}

    /** Why the text is set apart, or nothing. A code of letters and digits may hold XX. */
    static Optional<String> problem(String text, boolean code) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (LOST.matcher(text).find()) {
            return Optional.of("文字残损，有未能读出的字");
        }
        if (LATIN.matcher(text).find() || isMisread(text)) {
            return Optional.of("文字乱码，疑为编码转换所致");
        }
        if (REPLACED.matcher(text).find() || UNNAMED.matcher(text).find()) {
            return Optional.of("有缺字、自造字或控制字符");
        }
        boolean blotted =
                BLOTTED.matcher(code ? text.replaceAll("[Xx]", "") : text).find();
        return blotted ? Optional.of("内容被遮盖或待补，须补全") : Optional.empty();
    }

    /** Whether the bytes of this text in GBK are good UTF-8 of nothing but Chinese. */
    private static boolean isMisread(String text) {
        if (text.length() < FEWEST_MISREAD || !text.codePoints().allMatch(BrokenText::isHanOrSign)) {
            return false;
        }
        try {
            ByteBuffer bytes = GBK.newEncoder().encode(CharBuffer.wrap(text));
            String meant = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return meant.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isHanOrSign(int c) {
        return c < 0x80 || c > 0x2000;
    }
}
