package org.yaomen.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Labelled;

/** Which date of a closure decides the rate（计算日期）. */
public enum CountingDate implements Labelled {
    APPLIED_ON("申请日期", "appliedOn"),
    CLOSED_ON("关闭日期", "closedOn"),
    ACCEPTED_ON("验收日期", "acceptedOn"),
    REPORTED_ON("举报日期", "reportedOn");

    private final String label;
    private final String field;

    CountingDate(String label, String field) {
        this.label = label;
        this.field = field;
    }

    @Override
    public String label() {
        return label;
    }

    /** The fact's name in JSON. */
    String field() {
        return field;
    }

    /** The date among these facts, if it is known. */
    public @Nullable LocalDate of(AwardFacts facts) {
        return switch (this) {
            case APPLIED_ON -> facts.appliedOn();
            case CLOSED_ON -> facts.closedOn();
            case ACCEPTED_ON -> facts.acceptedOn();
            case REPORTED_ON -> facts.reportedOn();
        };
    }
}
