package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.yaomen.shared.Money;

/** What one year brings（年度转移金额）: the sum of its lines. */
public record TransferYear(
        @Min(value = 1998, message = "只计算 1998 年起的缴费") @Max(value = 2099, message = "年度不晚于 2099 年")
        int year,

        @NotNull Money monthlyWage,

        @Min(value = 1, message = "月数须为 1 至 12") @Max(value = 12, message = "月数须为 1 至 12")
        int months,

        @NotNull Money pooled,
        @NotNull Money personal,
        @NotNull Money amount) {}
