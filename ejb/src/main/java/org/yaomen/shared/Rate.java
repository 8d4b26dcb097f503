package org.yaomen.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A rate, quantity or coefficient with at most six decimals, kept at scale 6（标准、数量、系数）. */
public record Rate(BigDecimal value) implements TextValue, Comparable<Rate> {

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,11})(\\.[0-9]{1,6})?");

    public Rate {
        value = value.setScale(6, RoundingMode.UNNECESSARY);
    }

    public static Rate of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("数值须为至多六位小数的十进制数，例如 \"12000\" 或 \"0.25\"");
        }
        return new Rate(new BigDecimal(text));
    }

    public static Rate of(long whole) {
        return new Rate(BigDecimal.valueOf(whole));
    }

    /** The exact product, before any rounding. */
    public BigDecimal times(Rate other) {
        return value.multiply(other.value);
    }

    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    /** Without trailing zeros: {@code "12000"}, {@code "0.25"}. */
    @Override
    public String text() {
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
    }

    @Override
    public String toString() {
        return text();
    }
}
