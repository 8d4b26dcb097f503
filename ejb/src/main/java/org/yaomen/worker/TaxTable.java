package org.yaomen.worker;

import java.math.BigDecimal;
import java.util.List;
import org.yaomen.programme.ParameterView;

/**
 * A progressive rate table（超额累进税率表）: each rate taxes what lies above its bound. The quick deduction (速算扣除数) of a
 * bracket follows from the rates and bounds below it, so it is not stored a second time.
 */
record TaxTable(List<ParameterView> brackets) {

    /** A bracket（级距）: its row, rate and quick deduction. */
    record Bracket(ParameterView row, BigDecimal rate, BigDecimal deduction) {

        BigDecimal taxOf(BigDecimal income) {
            return income.multiply(rate).subtract(deduction);
        }
    }

    /** The bracket of {@code times} equal incomes that sum to {@code sum}; no division, so nothing is rounded. */
    Bracket of(BigDecimal sum, BigDecimal times) {
        BigDecimal rate = BigDecimal.ZERO;
        BigDecimal deduction = BigDecimal.ZERO;
        ParameterView reached = brackets.get(0);
        for (ParameterView row : brackets) {
            BigDecimal bound = new BigDecimal(row.item());
            if (bound.signum() > 0 && sum.compareTo(bound.multiply(times)) <= 0) {
                break;
            }
            deduction = deduction.add(row.value().value().subtract(rate).multiply(bound));
            rate = row.value().value();
            reached = row;
        }
        return new Bracket(reached, rate, deduction);
    }
}
