package org.yaomen.publicity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The number on an objection's receipt（回执号）, e.g. {@code YY20171120-7K3M9-Q2XWZ}: the day, then 50 bits of a keyed
 * digest of what was filed, in letters and digits that cannot be mistaken for one another. Nobody without the key can
 * guess one, and filing the same twice on one day gives the same.
 */
final class ReceiptNo {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    private ReceiptNo() {}

    static String of(LocalDate day, byte[] digest) {
        StringBuilder text = new StringBuilder("YY").append(DateTimeFormatter.BASIC_ISO_DATE.format(day));
        for (int i = 0; i < LENGTH; i++) {
            text.append(i % (LENGTH / 2) == 0 ? "-" : "").append(LETTERS.charAt(digest[i] & 31));
        }
        return text.toString();
    }
}
