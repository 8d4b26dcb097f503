package org.yaomen.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;
import org.yaomen.shared.PhoneNumber;

/**
 * What a roster says of a worker（职工情况）; {@code meanWage} is gross, a month, over the last twelve months; a contract
 * without end has no {@code contractTo}.
 */
public record WorkerFacts(
        @NotBlank(message = "请填写姓名") @Size(max = 50) String name,
        @Nullable PhoneNumber phone,
        @NotNull(message = "请填写合同起始日期") LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        @NotBlank(message = "请填写岗位") @Size(max = 60) String job,
        @NotNull(message = "请填写岗位类别") PostKind post,
        @NotNull(message = "请填写月平均工资") Money meanWage,
        @NotNull(message = "请填写参保状态") @Valid InsuranceStates insurance,

        @Nullable @Min(value = 1, message = "伤残等级为 1 至 10 级") @Max(value = 10, message = "伤残等级为 1 至 10 级")
        Integer injuryGrade,

        boolean pregnant,
        boolean medicalPeriod,
        boolean zeroEmploymentFamily,
        boolean retired,
        @Nullable @Valid WorkerAccount account) {}
