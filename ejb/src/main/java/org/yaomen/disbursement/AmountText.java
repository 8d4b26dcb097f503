package org.yaomen.disbursement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaomen.shared.Money;

/** Amounts as banks write them（银行文件中的金额）: {@code 1234.5}, {@code 1,234.50}, {@code 1234.50000}. */
final class AmountText {
    private static final Pattern FORM = Pattern.compile("(\\d{1,15}|\\d{1,3}(,\\d{3}){1,4})(\\.(\\d{1,2})0{0,3})?");

    private AmountText() {}

    /** Nothing when the text is no amount to the fen: it is never rounded. */
    static Optional<Money> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new Money(new BigDecimal(text.replace(",", "")).setScale(2, RoundingMode.UNNECESSARY)))
                : Optional.empty();
    }
}
