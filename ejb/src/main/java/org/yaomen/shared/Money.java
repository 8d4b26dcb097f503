package org.yaomen.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An amount in yuan with exactly two decimals（金额）. Adding and subtracting are exact; the only roundings are
 * {@link #roundHalfUp} (四舍五入, once per calculation line) and {@link #allocate} (largest remainder, to the fen).
 */
public record Money(BigDecimal yuan) implements TextValue, Comparable<Money> {

    public static final Money ZERO = new Money(new BigDecimal("0.00"));

    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]{0,14})\\.[0-9]{2}");

    public Money {
        if (yuan.scale() != 2) {
            throw new IllegalArgumentException("金额须为两位小数：" + yuan.toPlainString());
        }
    }

    /** Reads {@code "28800.00"}; refuses any other number of decimals, exponents, signs other than minus. */
    public static Money of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("金额须写作两位小数的元，例如 \"28800.00\"");
        }
        return new Money(new BigDecimal(text));
    }

    /** 四舍五入 to the fen; keep the unrounded factor beside the result. */
    public static Money roundHalfUp(BigDecimal factor) {
        return new Money(factor.setScale(2, RoundingMode.HALF_UP));
    }

    /** A value that the database already holds to the fen, e.g. a sum of money columns. */
    public static Money exact(BigDecimal stored) {
        return new Money(stored.setScale(2, RoundingMode.UNNECESSARY));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    /** The part of {@code pool} that this amount is of {@code whole}, floored to the fen（按比例，不足一分舍去）. */
    public Money shareOf(Money pool, Money whole) {
        return new Money(yuan.multiply(pool.yuan).divide(whole.yuan, 2, RoundingMode.DOWN));
    }

    /** This amount divided by another, to six decimals, to be shown（比例）. */
    public String ratioTo(Money whole) {
        return yuan.divide(whole.yuan, 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    public static Money sum(Iterable<Money> parts) {
        Money total = ZERO;
        for (Money part : parts) {
            total = total.plus(part);
        }
        return total;
    }

    /**
     * Splits this amount by weights so that the parts sum to the whole. Each part is floored to the fen; the fen left
     * over go to the largest remainders, ties to the earlier place, so callers sort by a stable key first.
     */
    public List<Money> allocate(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0) || isNegative()) {
            throw new IllegalArgumentException("分配权重须非负且合计大于零");
        }
        BigInteger fen = yuan.unscaledValue();
        List<BigInteger[]> parts = new ArrayList<>();
        int scale = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger whole = total.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        for (BigDecimal weight : weights) {
            BigInteger w = weight.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
            parts.add(fen.multiply(w).divideAndRemainder(whole));
        }
        int left = fen.subtract(parts.stream().map(p -> p[0]).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        List<Integer> largestFirst = IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed())
                .toList();
        for (int i = 0; i < left; i++) {
            BigInteger[] part = parts.get(largestFirst.get(i));
            part[0] = part[0].add(BigInteger.ONE);
        }
        return parts.stream().map(p -> new Money(new BigDecimal(p[0], 2))).toList();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String text() {
        return yuan.toPlainString();
    }

    @Override
    public String toString() {
        return text();
    }
}
