package org.yaomen.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.yaomen.shared.Money;

/**
 * What an injured worker would get once（一次性伤残补助金试算请求）: the grade of the appraisal, the mean contribution wage of
 * the twelve months before the injury, and the region's.
 */
public record DisabilityGrantQuestion(
        @NotNull @Min(value = 1, message = "伤残等级须为 1 至 10 级") @Max(value = 10, message = "伤残等级须为 1 至 10 级")
        Integer grade,

        @NotNull Money ownMonthlyWage,
        @NotNull Money regionalAverageMonthlyWage) {}
