package org.yaomen.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A unit that a head may name（表头单位）: how far the point moves, and what the register then counts in. */
record Unit(String word, int shift, String counted) {

    /** What is counted（计量类别）; where there is one unit only, the head need not say it. */
    enum Kind {
        MONEY(unit("元", 0, "元"), unit("千元", 3, "元"), unit("万元", 4, "元"), unit("亿元", 8, "元")),
        MASS(unit("吨", 0, "吨"), unit("千吨", 3, "吨"), unit("万吨", 4, "吨")),
        CAPACITY(
                unit("吨", 0, "吨/年"),
                unit("千吨", 3, "吨/年"),
                unit("万吨", 4, "吨/年"),
                unit("万块", 0, "万块/年"),
                unit("亿块", 4, "万块/年")),
        DOORS(unit("门", 0, "门")),
        PEOPLE(unit("人", 0, "人")),
        /** Of disability. */
        GRADE(unit("级", 0, "级"));

        @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
        private final List<Unit> units;

        Kind(Unit... units) {
            this.units = List.of(units);
        }

        private static Unit unit(String word, int shift, String counted) {
            return new Unit(word, shift, counted);
        }

        List<String> words() {
            return units.stream().map(Unit::word).toList();
        }

        Optional<Unit> named(String word) {
            return units.stream().filter(unit -> unit.word.equals(word)).findFirst();
        }

        /** Whether a sum of such numbers says anything. */
        boolean addsUp() {
            return this != GRADE;
        }

        /** The one that goes without saying. */
        Optional<Unit> only() {
            return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
        }
    }

    /** Whether any kind of column is counted in this. */
    static boolean isKnown(String word) {
        return Arrays.stream(Kind.values()).anyMatch(kind -> kind.named(word).isPresent());
    }

    /** Exactly: the point moves, nothing is rounded. */
    BigDecimal convert(BigDecimal written) {
        BigDecimal moved = written.movePointRight(shift).stripTrailingZeros();
        return moved.scale() < 0 ? moved.setScale(0) : moved;
    }
}
