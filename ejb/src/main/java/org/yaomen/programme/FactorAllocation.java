package org.yaomen.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * Splits a pool among regions by weighted factors（因素法分配）: capacity after the year factor, workers, difficulty; each
 * region's share is the weighted mean of its parts in the factors' totals. Shares are kept as whole numbers over a common
 * denominator, so that no rounding comes before that to the fen.
 */
final class FactorAllocation {

    /** What is known of a region（地区因素）; the capacity counts times the factor of the year it was closed in. */
    record Row(RegionCode code, Rate capacity, int year, Rate yearFactor, long workers, Rate difficulty) {

        BigDecimal countedCapacity() {
            return capacity.times(yearFactor);
        }
    }

    /** What a region gets（分配结果）: the share to six decimals, the amount before rounding to ten, and how it came about. */
    record Part(RegionCode code, BigDecimal share, String factor, Money amount, String text) {}

    /** One factor with a weight（分配因素）, over all rows. */
    record Factor(String label, Rate weight, Function<Row, BigDecimal> of, BigDecimal total) {

        static Factor over(List<Row> rows, String label, Rate weight, Function<Row, BigDecimal> of) {
            return new Factor(label, weight, of, rows.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    private static final String CAPACITY = "产能";

    private final List<Factor> factors;
    private final BigDecimal denominator;

    private FactorAllocation(List<Factor> factors) {
        this.factors = factors;
        BigDecimal totals = factors.stream().map(Factor::total).reduce(BigDecimal.ONE, BigDecimal::multiply);
        BigDecimal weights =
                factors.stream().map(each -> each.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.denominator = totals.multiply(weights);
    }

    /** Those with a weight: one without it may be missing in every row. */
    static List<Factor> factors(FactorWeights weights, List<Row> rows) {
        return Stream.of(
                        Factor.over(rows, CAPACITY, weights.capacity(), Row::countedCapacity),
                        Factor.over(rows, "职工", weights.workers(), row -> BigDecimal.valueOf(row.workers())),
                        Factor.over(
                                rows,
                                "困难程度",
                                weights.ofDifficulty(),
                                row -> row.difficulty().value()))
                .filter(factor -> factor.weight().value().signum() > 0)
                .toList();
    }

    /** The weights sum to 1, and what has a weight has a positive total. The parts stand in the order of the rows. */
    static List<Part> of(Money pool, FactorWeights weights, List<Row> rows) {
        FactorAllocation allocation = new FactorAllocation(factors(weights, rows));
        List<Money> amounts = Split.by(pool, rows, row -> row.code().code(), allocation::numerator);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            parts.add(allocation.part(pool, rows.get(i), amounts.get(i)));
        }
        return parts;
    }

    /** The row's share times the common denominator: Σ weight · value · the other factors' totals. */
    private BigDecimal numerator(Row row) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Factor factor : factors) {
            BigDecimal product = factor.weight().value().multiply(factor.of().apply(row));
            for (Factor other : factors) {
                product = other.equals(factor) ? product : product.multiply(other.total());
            }
            sum = sum.add(product);
        }
        return sum;
    }

    private Part part(Money pool, Row row, Money amount) {
        BigDecimal numerator = numerator(row);
        BigDecimal share = numerator.divide(denominator, 6, RoundingMode.HALF_UP);
        BigDecimal exact = pool.yuan().multiply(numerator).divide(denominator, 10, RoundingMode.HALF_UP);
        String terms =
                String.join(" + ", factors.stream().map(each -> term(each, row)).toList());
        return new Part(row.code(), share, plain(exact), amount, row.code() + "：" + terms + " = " + plain(share));
    }

    private static String term(Factor factor, Row row) {
        BigDecimal value = factor.of().apply(row);
        boolean scaled = factor.label().equals(CAPACITY) && row.yearFactor().compareTo(Rate.of(1)) != 0;
        String shown =
                scaled ? "（" + row.capacity() + " × " + row.yearFactor() + "，" + row.year() + " 年退出）" : plain(value);
        return factor.label() + " " + factor.weight() + " × " + shown + " ÷ " + plain(factor.total());
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
