package org.yaomen.severance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.Money;

/**
 * What human resources say when they begin a sheet（核定表填报）: the day and reason that hold where nothing else is said of a
 * worker, and the published wages of the place, a month or a year, with their document. {@code revises} names a sheet whose
 * facts are taken over.
 */
public record SeveranceSheetTerms(
        @NotNull(message = "请选择企业") UUID enterpriseId,
        @NotNull(message = "请选择政策项目") UUID programmeId,
        @NotNull(message = "请填写最后在职日期") LocalDate leftOn,
        @NotNull(message = "请选择离职情形") LeavingReason reason,
        @NotNull(message = "请填写当地月平均工资") Money localMonthlyWage,
        @NotNull(message = "请填写当地年平均工资") Money localAnnualWage,
        @NotNull(message = "请填写最低工资标准") Money minimumWage,

        @NotBlank(message = "请填写工资标准的文号或出处") @Size(min = 2, max = 200)
        String wageSource,

        @Nullable UUID revises) {}
