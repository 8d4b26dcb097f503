package org.yaomen.shared;

import java.util.Optional;

/**
 * A bank account or card number（银行账号）, 8 to 32 digits.
 *
 * <p>The text form shows the last four digits only, so that a number cannot reach a log by accident: ask
 * {@link #number()} for it. For the same reason this is no {@link TextValue}: JSON must not write it in full.
 */
public record BankAccount(String number) {
    private static final int SHORTEST = 8;
    private static final int LONGEST = 32;

    public BankAccount {
        problem(number).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    public static BankAccount of(String text) {
        return new BankAccount(text);
    }

    /** The reason why the text is not an account number, in Chinese and without repeating it, or nothing. */
    public static Optional<String> problem(String text) {
        if (!text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of("银行账号只能由数字组成");
        }
        return text.length() >= SHORTEST && text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of("银行账号应为 8 至 32 位数字，实际为 " + text.length() + " 位");
    }

    /**
     * What looks wrong when this is a personal card（个人银行卡）: cards end in a Luhn digit. Company accounts and old
     * passbooks do not, so this warns and never refuses.
     */
    public Optional<String> personalCardWarning() {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 ? Optional.empty() : Optional.of("银行卡号（" + masked() + "）的校验位不符，请核对");
    }

    /** {@code ****6789}. */
    public String masked() {
        return "****" + number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
