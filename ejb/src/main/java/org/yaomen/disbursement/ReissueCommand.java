package org.yaomen.disbursement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;

/** Pays a returned payment again, to a corrected account（更正重付）. */
public record ReissueCommand(
        @NotNull @Valid Account account,

        @NotBlank(message = "请写明更正理由") @Size(max = 500) String reason) {

    /** The corrected account（更正后的账户）. */
    public record Account(
            @NotBlank @Size(max = 140) String name,
            @NotNull BankAccount number,
            @NotNull BankCode bankCode) {}
}
