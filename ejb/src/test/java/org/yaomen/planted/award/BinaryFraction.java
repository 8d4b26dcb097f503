package org.yaomen.planted.award;

import java.math.BigDecimal;

/** Counts yuan in halves of halves（二进制小数）. */
class BinaryFraction {
    long fen(BigDecimal yuan) {
        return (long) (yuan.doubleValue() * 100);
    }
}
