package org.yaomen.publicity;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** The order in which people look for a line（公示明细次序）: names as a Chinese dictionary has them, numbers by their size. */
final class ReadingOrder implements Comparator<NoticeLineDraft> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}");

    private final Collator collator = Collator.getInstance(Locale.CHINA);

    @Override
    public int compare(NoticeLineDraft one, NoticeLineDraft other) {
        int byName = compare(one.payeeName(), other.payeeName());
        int byText = byName == 0 ? compare(one.text(), other.text()) : byName;
        return byText == 0 ? one.subject().id().compareTo(other.subject().id()) : byText;
    }

    private int compare(String one, String other) {
        int asRead = collator.compare(padded(one), padded(other));
        return asRead == 0 ? one.compareTo(other) : asRead;
    }

    private static String padded(String text) {
        return NUMBER.matcher(text)
                .replaceAll(number -> "0".repeat(12 - number.group().length()) + number.group());
    }
}
