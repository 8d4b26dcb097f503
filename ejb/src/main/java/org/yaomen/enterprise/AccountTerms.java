package org.yaomen.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.Keys;

/** A payee's account as it is entered（收款账户）: name of the account, number, CNAPS code of the branch. */
public record AccountTerms(
        @NotBlank(message = "请填写账户户名") @Size(max = 100) String accountName,
        @NotNull BankAccount accountNo,
        @NotNull BankCode bankCode) {

    BankDetails seal(Keys keys) {
        return BankDetails.seal(keys, accountName, accountNo.number(), bankCode.number());
    }
}
