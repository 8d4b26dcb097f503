package org.yaomen.disbursement;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The one name of a payment on its way to the bank and back（端到端标识）: YM and 26 letters and digits of a UUID. */
final class EndToEndId {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int LENGTH = 26;

    private EndToEndId() {}

    static String of(UUID id) {
        ByteBuffer bytes =
                ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        BigInteger rest = new BigInteger(1, bytes.array());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(LETTERS.charAt(rest.intValue() & 31));
            rest = rest.shiftRight(5);
        }
        return "YM" + text.reverse();
    }
}
