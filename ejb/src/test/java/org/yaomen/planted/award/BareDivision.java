package org.yaomen.planted.award;

import java.math.BigDecimal;

/** Divides and hopes（未写明取整的除法）. */
class BareDivision {
    BigDecimal half(BigDecimal whole) {
        return whole.divide(new BigDecimal(2));
    }
}
