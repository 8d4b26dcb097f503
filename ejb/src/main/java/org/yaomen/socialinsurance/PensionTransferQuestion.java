package org.yaomen.socialinsurance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.yaomen.shared.Money;

/** The years that somebody has contributed for（养老保险转移试算请求）, each once; those before 1998 are not computed here. */
public record PensionTransferQuestion(
        @NotNull @Size(min = 1, max = 60, message = "须有 1 至 60 个年度")
        List<@NotNull @Valid ContributionYear> years) {

    /** One year's contributions（年度缴费）: the mean monthly contribution wage and the months that were paid. */
    public record ContributionYear(
            @NotNull
            @Min(value = 1998, message = "只计算 1998 年起的缴费，此前的按个人账户实际累计转移")
            @Max(value = 2099, message = "年度不晚于 2099 年")
            Integer year,

            @NotNull Money monthlyWage,

            @NotNull @Min(value = 1, message = "月数须为 1 至 12") @Max(value = 12, message = "月数须为 1 至 12")
            Integer months) {}
}
