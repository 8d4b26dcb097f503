package org.yaomen.disbursement;

import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.yaomen.shared.Canonical;
import org.yaomen.shared.Keys;
import org.yaomen.shared.Money;
import org.yaomen.shared.Sha256;

/**
 * What the approver of a batch signs（批次内容）: every line in a fixed order, accounts by their keyed digest, so that the
 * text holds no account number and yet no digit of one can change.
 */
record BatchContent(String batchNo, UUID countyAccountId, List<Line> lines) {

    /** One payment（批次明细）. */
    record Line(
            String endToEndId,
            String payeeName,
            String accountDigest,
            String bankCode,
            Money amount,
            String remittance,
            String subjectSha256) {}

    static BatchContent of(String batchNo, UUID countyAccountId, List<PaymentInstruction> instructions, Keys keys) {
        return new BatchContent(
                batchNo,
                countyAccountId,
                instructions.stream()
                        .map(i -> new Line(
                                i.endToEndId(),
                                i.payeeName(),
                                HexFormat.of().formatHex(i.account().digest(keys)),
                                i.account().bankCode(),
                                i.amount(),
                                i.remittance(),
                                i.subject().sha256()))
                        .sorted(Comparator.comparing(Line::endToEndId))
                        .toList());
    }

    Money total() {
        return Money.sum(lines.stream().map(Line::amount).toList());
    }

    String sha256() {
        return Sha256.hex(Canonical.write(this));
    }
}
