package org.yaomen.fund;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.yaomen.programme.FundSourceKind;
import org.yaomen.shared.RegionCode;

/** A new fund source（登记资金来源）; {@code synthetic} marks sample data. */
public record RegisterFundSource(
        @NotNull RegionCode regionCode,

        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,39}", message = "须为 2 至 40 位大写字母、数字或连字符")
        String code,

        @NotNull FundSourceKind kind,
        @NotBlank @Size(max = 100) String name,
        boolean synthetic) {}
