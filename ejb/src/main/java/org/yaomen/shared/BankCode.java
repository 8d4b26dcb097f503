package org.yaomen.shared;

import java.util.Optional;

/**
 * The CNAPS number of a bank branch（支付系统行号）, twelve digits.
 *
 * <p>The last digit behaves as ISO 7064 MOD 11,10 (GB/T 17710) for every number seen, but no published rule says so:
 * a mismatch is a {@link #warning()}, never a refusal.
 */
public record BankCode(String number) implements TextValue {
    private static final int LENGTH = 12;

    public BankCode {
        problem(number).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    public static BankCode of(String text) {
        return new BankCode(text);
    }

    /** The reason why the text is not a CNAPS number, in Chinese, or nothing when it is one. */
    public static Optional<String> problem(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.empty()
                : Optional.of("支付系统行号应为 12 位数字");
    }

    /** What looks wrong though it may be right, in Chinese. */
    public Optional<String> warning() {
        int product = 10;
        for (int i = 0; i < LENGTH - 1; i++) {
            int sum = (product + number.charAt(i) - '0') % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        int check = (11 - product) % 10;
        return check == number.charAt(LENGTH - 1) - '0'
                ? Optional.empty()
                : Optional.of("支付系统行号 " + number + " 的校验位不符，请核对");
    }

    @Override
    public String text() {
        return number;
    }

    @Override
    public String toString() {
        return number;
    }
}
