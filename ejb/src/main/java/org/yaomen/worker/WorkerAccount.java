package org.yaomen.worker;

import jakarta.validation.constraints.NotNull;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;

/** Where a worker's money goes（职工账户）: the account bears the worker's own name. */
public record WorkerAccount(
        @NotNull(message = "请填写银行账号") BankAccount accountNo,
        @NotNull(message = "请填写开户行行号") BankCode bankCode) {}
