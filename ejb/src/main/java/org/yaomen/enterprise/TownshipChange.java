package org.yaomen.enterprise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;

/** What changes of a township（镇乡街道变更）; its code never does. */
public record TownshipChange(
        @NotBlank(message = "请填写名称") @Size(max = 100) String name,
        @NotNull @Valid AccountChange account) {

    /** The account as it is to be（收款账户变更）: a number that is left out stays as it is. */
    public record AccountChange(
            @NotBlank(message = "请填写账户户名") @Size(max = 100) String accountName,
            @Nullable BankAccount accountNo,
            @NotNull BankCode bankCode) {

        BankDetails of(BankDetails before, Keys keys) {
            return accountNo == null
                    ? before.renamed(accountName, bankCode.number())
                    : BankDetails.seal(keys, accountName, accountNo.number(), bankCode.number());
        }
    }
}
