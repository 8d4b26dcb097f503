package org.yaomen.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;
import org.yaomen.shared.RegionCode;

/**
 * A stored parameter and the document it stands in（政策参数）. {@code item} is empty where the name has one value only;
 * {@code toConfirm} says that the figure was not seen in the document itself (待核实).
 */
public record ParameterView(
        ParameterName name,
        String item,
        Rate value,
        String unit,
        RegionCode regionCode,
        LocalDate effectiveFrom,
        String document,
        String article,
        boolean toConfirm,
        @Nullable String note) {

    /** Document and article, and whether they are to confirm. */
    public String source() {
        return document + " " + citedArticle();
    }

    private String citedArticle() {
        return toConfirm && !article.contains("待核实") ? article + "（待核实）" : article;
    }

    /** Whether a switch（是否）is on. */
    public boolean switchedOn() {
        return value.value().signum() > 0;
    }

    /** A step of a calculation that rests on this parameter; the exact {@code factor} is rounded once, half up. */
    public Evaluation.Line line(String words, Rate quantity, String of, Rate rate, BigDecimal factor) {
        return new Evaluation.Line(
                words,
                quantity,
                of,
                rate,
                factor.stripTrailingZeros().toPlainString(),
                Money.roundHalfUp(factor),
                document,
                citedArticle());
    }
}
