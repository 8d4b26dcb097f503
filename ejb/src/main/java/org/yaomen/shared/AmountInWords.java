package org.yaomen.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of yuan in financial characters（大写金额）, as 支付结算办法 (银发〔1997〕393号, annex 1) writes it.
 *
 * <p>Where the annex leaves a choice, {@link #of} writes 整 after 角 and leaves out 零; {@link #matches} accepts every
 * permitted form.
 */
public final class AmountInWords {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(16);
    /** Stands where 零 may be written or left out. */
    private static final String OPTIONAL_ZERO = "?";

    private AmountInWords() {}

    /**
     * The canonical words, such as 人民币贰拾捌万捌仟元整.
     *
     * @throws IllegalArgumentException for a negative amount, a third decimal, or 10^16 yuan and more
     */
    public static String of(BigDecimal yuan) {
        return pattern(yuan).replace(OPTIONAL_ZERO, "");
    }

    public static String of(Money amount) {
        return of(amount.yuan());
    }

    public static boolean matches(String words, Money amount) {
        return matches(words, amount.yuan());
    }

    /** Whether the words say this amount, in any form that the annex permits. */
    public static boolean matches(String words, BigDecimal yuan) {
        String plain = words.strip().replace('圆', '元').replace('正', '整');
        return (plain.endsWith("角") ? plain + "整" : plain).matches(pattern(yuan).replace(OPTIONAL_ZERO, "零?"));
    }

    private static String pattern(BigDecimal yuan) {
        if (yuan.signum() < 0 || yuan.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("大写金额须不小于 0 且小于 1 亿亿元：" + yuan.toPlainString());
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("金额最多两位小数：" + yuan.toPlainString());
        }
        long fen = yuan.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
        long whole = fen / 100;
        int jiao = (int) (fen / 10 % 10);
        StringBuilder words = new StringBuilder("人民币");
        if (whole > 0 || fen == 0) {
            words.append(whole == 0 ? "零" : groups(whole, YI, "亿")).append('元');
        }
        if (jiao > 0) {
            words.append(whole > 0 && whole % 10 == 0 ? OPTIONAL_ZERO : "");
            words.append(DIGITS.charAt(jiao)).append('角');
        }
        if (fen % 10 > 0) {
            words.append(whole > 0 && jiao == 0 ? "零" : "");
            return words.append(DIGITS.charAt((int) (fen % 10))).append('分').toString();
        }
        return words.append('整').toString();
    }

    /** Reads a number above 0 as so many 亿 (or 万) and the rest. */
    private static String groups(long number, long unit, String unitName) {
        long head = number / unit;
        long tail = number % unit;
        if (head == 0) {
            return group(tail, unit);
        }
        String words = group(head, unit) + unitName;
        if (tail == 0) {
            return words;
        }
        String joint = tail < unit / 10 ? "零" : head % 10 == 0 ? OPTIONAL_ZERO : "";
        return words + joint + group(tail, unit);
    }

    private static String group(long number, long unit) {
        return unit == YI ? groups(number, WAN, "万") : fourDigits((int) number);
    }

    private static String fourDigits(int number) {
        StringBuilder words = new StringBuilder();
        boolean gap = false;
        for (int place = 3, power = 1_000; place >= 0; place--, power /= 10) {
            int digit = number / power % 10;
            if (digit > 0) {
                words.append(gap ? "零" : "").append(DIGITS.charAt(digit)).append(PLACES[place]);
            }
            gap = digit == 0 && words.length() > 0;
        }
        return words.toString();
    }
}
