package org.yaomen.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A number as a spreadsheet stores it, made into the text that its author typed（表格中的数）. */
final class SheetNumber {

    private static final Pattern FORM = Pattern.compile("[+-]?[0-9]{0,30}(\\.[0-9]{0,30})?([eE][+-]?[0-9]{1,3})?");

    /** Spreadsheets show and keep fifteen digits; 1.15 is stored as 1.1499999999999999. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

    /** Before March 1900 spreadsheets count a day that never was; the last is in the year 2199. */
    private static final BigDecimal FIRST_DAY = BigDecimal.valueOf(61);

    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(109_575);

    private SheetNumber() {}

    /** A number of sixteen digits and more has lost some of them: it keeps its exponent, so that nothing takes it for whole. */
    static String text(String stored, boolean date, boolean from1904) {
        if (!FORM.matcher(stored).matches() || stored.chars().noneMatch(Character::isDigit)) {
            return stored;
        }
        BigDecimal number = new BigDecimal(stored).round(TYPED).stripTrailingZeros();
        if (date && number.compareTo(FIRST_DAY) >= 0 && number.compareTo(LAST_DAY) <= 0) {
            return day(number, from1904 ? EPOCH_1904 : EPOCH_1900);
        }
        if (number.abs().compareTo(TOO_LARGE) >= 0) {
            return number.round(TYPED).movePointLeft(number.precision() - number.scale() - 1) + "E"
                    + (number.precision() - number.scale() - 1);
        }
        return (number.scale() < 0 ? number.setScale(0) : number).toPlainString();
    }

    private static String day(BigDecimal serial, LocalDate epoch) {
        BigDecimal whole = serial.setScale(0, RoundingMode.DOWN);
        String day = epoch.plusDays(whole.longValueExact()).toString();
        return whole.compareTo(serial) == 0 ? day : day + " （含时间）";
    }
}
