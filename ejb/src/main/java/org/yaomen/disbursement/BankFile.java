package org.yaomen.disbursement;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.yaomen.shared.BankAccount;
import org.yaomen.shared.BankCode;
import org.yaomen.shared.BankDetails;
import org.yaomen.shared.BusinessClock;
import org.yaomen.shared.Keys;

/** Makes a batch's payment file（银行付款文件）: from the same rows and the same moment always the same bytes. */
final class BankFile {

    private BankFile() {}

    static byte[] bytes(
            String batchNo, CountyAccount from, List<PaymentInstruction> instructions, Sending sending, Keys keys) {
        PaymentFile file = new PaymentFile(
                batchNo,
                sending.at().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                sending.executeOn(),
                party(from.account(), keys),
                instructions.stream()
                        .sorted(Comparator.comparing(PaymentInstruction::endToEndId))
                        .map(i -> payment(i, keys))
                        .toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        Pain001Writer.write(file, out);
        return out.toByteArray();
    }

    /** When the file was made, and the day it is to be paid（发送时间）. */
    record Sending(Instant at, LocalDate executeOn) {}

    /** @throws IllegalArgumentException in the user's words when the bank would refuse the payment for its form */
    static PaymentFile.Payment payment(PaymentInstruction instruction, Keys keys) {
        return new PaymentFile.Payment(
                instruction.endToEndId(),
                instruction.endToEndId(),
                instruction.amount(),
                party(instruction.account(), keys),
                instruction.remittance());
    }

    private static PaymentFile.Party party(BankDetails account, Keys keys) {
        return new PaymentFile.Party(
                account.holder(keys), BankAccount.of(account.reveal(keys)), BankCode.of(account.bankCode()));
    }
}
