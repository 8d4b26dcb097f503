package org.yaomen.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mobile or fixed telephone number of the mainland（联系电话）, digits only but for one hyphen.
 *
 * <p>The text form shows the last four digits only, as that of {@link BankAccount} does and for the same reason.
 */
public record PhoneNumber(String number) {
    private static final Pattern FORM = Pattern.compile("1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}");

    public PhoneNumber {
        problem(number).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
    }

    public static PhoneNumber of(String text) {
        return new PhoneNumber(text);
    }

    /** The reason why the text is not a telephone number, in Chinese and without repeating it, or nothing. */
    public static Optional<String> problem(String text) {
        return FORM.matcher(text).matches() ? Optional.empty() : Optional.of("联系电话应为 11 位手机号码，或区号加 7 至 8 位固定电话");
    }

    /** The last four digits. */
    public String tail() {
        return number.substring(number.length() - 4);
    }

    @Override
    public String toString() {
        return "*******" + tail();
    }
}
