package org.yaomen.worker;

import java.time.LocalDate;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.yaomen.shared.CitizenId;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Money;
import org.yaomen.shared.PhoneNumber;

/** What a roster says of a worker, as it is stored（职工情况存储）: the numbers sealed, bytes in Base64; none given, none changed. */
record SealedFacts(
        String name,
        @Nullable String phoneCipher,
        @Nullable String phoneIndex,
        @Nullable String phoneTail,
        LocalDate contractFrom,
        @Nullable LocalDate contractTo,
        String job,
        PostKind post,
        Money meanWage,
        InsuranceStates insurance,
        @Nullable Integer injuryGrade,
        boolean pregnant,
        boolean medicalPeriod,
        boolean zeroEmploymentFamily,
        boolean retired,
        Standing standing,
        @Nullable Boolean cardDoubtful,
        @Nullable String accountCipher,
        @Nullable String accountIndex,
        @Nullable String accountTail,
        @Nullable String bankCode) {

    static SealedFacts seal(Keys keys, CitizenId id, WorkerFacts facts, LocalDate today) {
        PhoneNumber phone = facts.phone();
        WorkerAccount account = facts.account();
        String number = account == null ? null : account.accountNo().number();
        return new SealedFacts(
                facts.name(),
                phone == null ? null : base64(keys.encrypt(phone.number())),
                phone == null ? null : base64(keys.blindIndex("phone", phone.number())),
                phone == null ? null : phone.tail(),
                facts.contractFrom(),
                facts.contractTo(),
                facts.job(),
                facts.post(),
                facts.meanWage(),
                facts.insurance(),
                facts.injuryGrade(),
                facts.pregnant(),
                facts.medicalPeriod(),
                facts.zeroEmploymentFamily(),
                facts.retired(),
                Standing.of(id, facts, today),
                account == null ? null : EntryCheck.isDoubtful(account.accountNo()),
                number == null ? null : base64(keys.encrypt(number)),
                number == null ? null : base64(accountIndex(keys, number)),
                number == null ? null : number.substring(number.length() - 4),
                account == null ? null : account.bankCode().number());
    }

    /** As of every account in the house, so that a payee's and a worker's are compared. */
    static byte[] accountIndex(Keys keys, String number) {
        return keys.blindIndex("account", number);
    }

    /** As of every citizen ID in the house. */
    static byte[] personIndex(Keys keys, CitizenId id) {
        return keys.blindIndex("citizen-id", id.number());
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
