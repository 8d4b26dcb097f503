package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * What would move with somebody unemployed（失业保险转移试算请求）: full years of contributions, the monthly benefit, the
 * months already drawn. Without {@code basis} the parameter in force decides.
 */
public record UnemploymentTransferQuestion(
        @NotNull @Min(value = 0, message = "缴费年限不能为负，按满几年填写") @Max(value = 60, message = "缴费年限不能超过 60 年")
        Integer contributionYears,

        @NotNull Money monthlyBenefit,

        @NotNull @Min(value = 0, message = "已领月数不能为负") @Max(value = 24, message = "已领月数不能超过 24 个月")
        Integer monthsDrawn,

        @Nullable SupplementBasis basis) {}
