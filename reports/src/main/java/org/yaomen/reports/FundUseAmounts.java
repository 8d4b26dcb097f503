package org.yaomen.reports;

import java.math.BigDecimal;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The seven amounts of a fund-use line, in yuan（下达、下达下级、占用、已出指令、已支付、退回、结余）.
 *
 * <p>{@code null} means the amount has no meaning for that line and prints blank: money is not appropriated to a use.
 * Committed and instructed are the amounts that are in that state now, not all that ever passed through it.
 *
 * <p>An amount with a third decimal that is not zero is refused with an {@link ArithmeticException}.
 */
public record FundUseAmounts(
        @Nullable BigDecimal appropriated,
        @Nullable BigDecimal allocated,
        @Nullable BigDecimal committed,
        @Nullable BigDecimal instructed,
        @Nullable BigDecimal paid,
        @Nullable BigDecimal returned,
        @Nullable BigDecimal balance) {

    static final FundUseAmounts NONE = new FundUseAmounts(null, null, null, null, null, null, null);

    public FundUseAmounts {
        appropriated = Yuan.exact(appropriated);
        allocated = Yuan.exact(allocated);
        committed = Yuan.exact(committed);
        instructed = Yuan.exact(instructed);
        paid = Yuan.exact(paid);
        returned = Yuan.exact(returned);
        balance = Yuan.exact(balance);
    }

    /** Adds column by column; blank and a number make the number. */
    FundUseAmounts plus(FundUseAmounts other) {
        return combine(other, Yuan::sum);
    }

    /** This minus the other, only for columns where both have a number and these differ; the rest is blank. */
    FundUseAmounts differenceFrom(FundUseAmounts other) {
        return combine(other, Yuan::difference);
    }

    private FundUseAmounts combine(FundUseAmounts other, BinaryOperator<@Nullable BigDecimal> with) {
        return new FundUseAmounts(
                with.apply(appropriated, other.appropriated),
                with.apply(allocated, other.allocated),
                with.apply(committed, other.committed),
                with.apply(instructed, other.instructed),
                with.apply(paid, other.paid),
                with.apply(returned, other.returned),
                with.apply(balance, other.balance));
    }
}
