package org.yaomen.socialinsurance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.RegionCode;

/** Enters the account of whoever collects insurance contributions（登记征缴账户）; {@code source} says who told it. */
public record CollectingAccountTerms(
        @NotNull RegionCode regionCode,

        @NotBlank(message = "请填写征收机构的账户户名") @Size(min = 2, max = 100, message = "户名须为 2 至 100 字")
        String name,

        @NotNull BankAccount account,
        @NotNull BankCode bankCode,

        @NotBlank(message = "请填写账户出处，如征收机构的文号或告知") @Size(min = 2, max = 200, message = "账户出处须为 2 至 200 字")
        String source,

        @Nullable Boolean synthetic) {}
