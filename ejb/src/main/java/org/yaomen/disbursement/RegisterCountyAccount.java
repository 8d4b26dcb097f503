package org.yaomen.disbursement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.RegionCode;

/** Registers a county's payment account（登记县级财政账户）. */
public record RegisterCountyAccount(
        @NotNull RegionCode regionCode,
        @NotBlank @Size(max = 140) String name,
        @NotNull BankAccount account,
        @NotNull BankCode bankCode,
        @NotBlank @Size(max = 140) String bankName,
        @Nullable Boolean synthetic) {}
