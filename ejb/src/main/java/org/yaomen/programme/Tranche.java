package org.yaomen.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.Rate;

/**
 * Which part of an award a rule pays（分期）: from one share of the whole to another ("0.5" to "1"), and what must have come
 * about before, in words; without a condition nothing more than acceptance. The tranches of one whole are rules that differ
 * in code, name and tranche only; together they pay the whole to the fen.
 */
public record Tranche(
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}", message = "须为 2 至 40 位小写字母、数字或连字符")
        String whole,

        @Min(value = 1, message = "期次须为 1 至 20") @Max(value = 20, message = "期次须为 1 至 20")
        int no,

        @NotNull Rate from,
        @NotNull Rate to,

        @Nullable @Size(min = 2, max = 200, message = "条件须为 2 至 200 字")
        String condition,

        @NotBlank(message = "请填写文号") @Size(max = 100) String document,
        @NotBlank(message = "请填写条款") @Size(max = 100) String article,
        boolean toConfirm) {

    /** What this tranche has of an amount; each bound is rounded once, so that the tranches add up. */
    Money part(Money amount) {
        return upTo(to, amount).minus(upTo(from, amount));
    }

    private static Money upTo(Rate share, Money amount) {
        return Money.roundHalfUp(amount.yuan().multiply(share.value()));
    }

    String words() {
        return "第 " + no + " 期（" + percent(from) + "—" + percent(to) + "）";
    }

    private static String percent(Rate share) {
        return share.value()
                        .multiply(BigDecimal.valueOf(100))
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }
}
