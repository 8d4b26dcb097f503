package org.yaomen.award;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.yaomen.programme.Evaluation;
import org.yaomen.shared.Money;
import org.yaomen.shared.RegionCode;

/** A line of a frozen calculation, as columns for reports（核定明细行）. */
@Entity
class CalculationLine {

    /** Calculation and line number（明细行标识）. */
    @Embeddable
    record Key(UUID calculationId, int lineNo) implements Serializable {}

    @EmbeddedId
    private Key key;

    private RegionCode regionCode;
    private String text;
    private BigDecimal quantity;
    private String unit;
    private BigDecimal rate;
    private BigDecimal factor;
    private Money amount;
    private String document;
    private String article;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected CalculationLine() {}

    CalculationLine(Calculation calculation, int lineNo, Evaluation.Line line) {
        this.key = new Key(calculation.id(), lineNo);
        this.regionCode = calculation.region();
        this.text = line.text();
        this.quantity = line.quantity().value();
        this.unit = line.unit();
        this.rate = line.rate().value();
        this.factor = new BigDecimal(line.factor());
        this.amount = line.amount();
        this.document = line.document();
        this.article = line.article();
    }
}
