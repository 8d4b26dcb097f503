package org.yaomen.socialinsurance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.yaomen.shared.Money;

/** Insurance that was not paid, and for how many days（社会保险费滞纳金试算请求）. */
public record LateFeeQuestion(
        @NotNull Money principal,

        @NotNull @Min(value = 0, message = "天数不能为负") @Max(value = 36_500, message = "天数不能超过 36500 天")
        Integer days) {}
