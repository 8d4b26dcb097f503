package org.yaomen.severance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.yaomen.shared.Money;

/**
 * What human resources say of one worker（离职情况填报）. {@code hiredOn} is where service begins, at an employer before where
 * the worker was moved not by own choice (实施条例 art. 10); {@code leftOn} the last day employed, which counts.
 */
public record SeveranceFactTerms(
        @NotNull(message = "请填写工作年限起算日期") LocalDate hiredOn,
        @NotNull(message = "请填写最后在职日期") LocalDate leftOn,
        @NotNull(message = "请选择离职情形") LeavingReason reason,
        boolean unlawful,
        @NotNull(message = "请填写拖欠工资，没有的填 0.00") Money wageArrears,
        @NotNull(message = "请填写社保欠费，没有的填 0.00") Money insuranceArrears,

        @Min(value = 0, message = "天数不能为负") @Max(value = 36_500, message = "天数不能超过 36500 天")
        int arrearsDays) {}
