package org.yaomen.shared;

import jakarta.persistence.Embeddable;

/**
 * A payee's account, sealed（收款账户）: the number is encrypted, findable by blind index, shown by its last four digits.
 */
@Embeddable
public class BankDetails {

    private String accountName;
    private byte[] accountCipher;
    private byte[] accountIndex;
    private String accountTail;
    private String bankCode;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected BankDetails() {}

    private BankDetails(String accountName, byte[] cipher, byte[] index, String tail, String bankCode) {
        this.accountName = accountName;
        this.accountCipher = cipher;
        this.accountIndex = index;
        this.accountTail = tail;
        this.bankCode = bankCode;
    }

    /** Seals a checked account number. */
    public static BankDetails seal(Keys keys, String accountName, String accountNo, String bankCode) {
        return new BankDetails(
                accountName,
                keys.encrypt(accountNo),
                keys.blindIndex("account", accountNo),
                accountNo.substring(Math.max(0, accountNo.length() - 4)),
                bankCode);
    }

    /** The same number, which stays sealed, under another name or at another branch. */
    public BankDetails renamed(String otherName, String otherBankCode) {
        return new BankDetails(otherName, accountCipher, accountIndex, accountTail, otherBankCode);
    }

    public String accountName() {
        return accountName;
    }

    /** The number in full: for the bank file and for a recorded reveal only. */
    public String reveal(Keys keys) {
        return keys.decrypt(accountCipher);
    }

    public String masked() {
        return "****" + accountTail;
    }

    public String bankCode() {
        return bankCode;
    }
}
