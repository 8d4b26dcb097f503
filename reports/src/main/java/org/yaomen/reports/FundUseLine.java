package org.yaomen.reports;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of the fund-use table as it is printed（打印行）; the template reads the components by name. */
record FundUseLine(
        String kind,
        String group,
        String label,
        @Nullable BigDecimal appropriated,
        @Nullable BigDecimal allocated,
        @Nullable BigDecimal committed,
        @Nullable BigDecimal instructed,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal returned,
        @Nullable BigDecimal balance) {

    static final String HEADING = "HEADING";
    static final String ROW = "ROW";
    static final String SUBTOTAL = "SUBTOTAL";
    static final String DIFFERENCE = "DIFFERENCE";
    static final String TOTAL = "TOTAL";

    static FundUseLine of(String kind, String group, String label, FundUseAmounts amounts) {
        return new FundUseLine(
                kind,
                group,
                label,
                amounts.appropriated(),
                amounts.allocated(),
                amounts.committed(),
                amounts.instructed(),
                amounts.paid(),
                amounts.returned(),
                amounts.balance());
    }
}
