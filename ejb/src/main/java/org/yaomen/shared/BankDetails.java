package org.yaomen.shared;

import jakarta.persistence.Embeddable;

/**
 * A payee's account, sealed（收款账户）: the number is encrypted, findable by blind index, shown by its last four digits. Of
 * a payee who must stay secret the holder's name is sealed with the number, another name is shown, and no digit is.
 */
@Embeddable
public class BankDetails {

    /** Between number and holder where both are sealed. */
    private static final String SEPARATOR = "\u001F";

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

    /** Seals number and holder together; {@code shownName} stands for the holder wherever the payee is named. */
    public static BankDetails confidential(
            Keys keys, String shownName, String holder, String accountNo, String bankCode) {
        return new BankDetails(
                shownName,
                keys.encrypt(accountNo + SEPARATOR + holder),
                keys.blindIndex("account", accountNo),
                "",
                bankCode);
    }

    /** A corrected account in place of this one; who was secret stays secret. */
    public BankDetails corrected(Keys keys, String holder, String accountNo, String otherBankCode) {
        return accountTail.isEmpty()
                ? confidential(keys, accountName, holder, accountNo, otherBankCode)
                : seal(keys, holder, accountNo, otherBankCode);
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
        return keys.decrypt(accountCipher).split(SEPARATOR, 2)[0];
    }

    /** Whose account it is in the bank's books: for the bank file and for a recorded reveal only. */
    public String holder(Keys keys) {
        String[] sealed = keys.decrypt(accountCipher).split(SEPARATOR, 2);
        return sealed.length > 1 ? sealed[1] : accountName;
    }

    /** A keyed digest of all that is sealed, so that a signature covers it without showing it. */
    public byte[] digest(Keys keys) {
        return keys.blindIndex("account", keys.decrypt(accountCipher));
    }

    public String masked() {
        return "****" + accountTail;
    }

    public String bankCode() {
        return bankCode;
    }
}
