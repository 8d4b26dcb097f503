package org.yaomen.disbursement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ProblemType;
import org.yaomen.shared.Reason;

/**
 * A bank result file, read by what it contains and not by what it is called（银行回盘）. {@code batchNo} is the batch that
 * the bank says it answers, {@code whole} what it says about the batch as a whole; a 代发 file says neither.
 */
record BankAnswer(
        ResultFormat format,
        @Nullable String batchNo,
        @Nullable BankResult whole,
        List<BankResult> results) {

    static BankAnswer read(byte[] bytes) {
        try {
            if (isXml(bytes)) {
                PaymentStatusReport report = Pain002Reader.read(bytes);
                return new BankAnswer(
                        ResultFormat.PAIN_002, report.originalMessageId(), whole(report), report.results());
            }
            return new BankAnswer(ResultFormat.PAYROLL_CSV, null, null, PayrollResultReader.read(bytes));
        } catch (MalformedBankFileException malformed) {
            throw Problem.fields(malformed.problems().stream()
                    .map(text -> new Problem.FieldError("", text))
                    .toList());
        }
    }

    private static boolean isXml(byte[] bytes) {
        for (byte b : bytes) {
            // A byte-order mark in any encoding, and blanks, may stand before the first bracket.
            if (b > ' ') {
                return b == '<';
            }
        }
        throw Problem.field("", "回盘文件为空");
    }

    /** Only a settled or refused group answers for every payment in it; "accepted" and "partly" do not. */
    private static @Nullable BankResult whole(PaymentStatusReport report) {
        String code = report.groupStatus();
        if (code == null || !report.results().isEmpty()) {
            return null;
        }
        return switch (code) {
            case "ACSC", "ACCC" -> new BankResult("", Status.PAID, null, null, report.groupReason(), null, null);
            case "RJCT" -> new BankResult("", Status.REJECTED, null, code, report.groupReason(), null, null);
            default -> null;
        };
    }

    void mustAnswer(PaymentBatch batch) {
        if (batchNo != null && !batchNo.equals(batch.batchNo())) {
            throw Problem.refused(
                    ProblemType.RULE_REFUSES,
                    List.of(new Reason("OTHER_BATCH", "回盘文件答复的是批次 " + batchNo + "，不是 " + batch.batchNo())));
        }
    }

    /** What is said of each payment; an answer for the whole batch is said of all of them. */
    List<BankResult> of(List<PaymentInstruction> instructions) {
        BankResult all = whole;
        return all == null
                ? results
                : instructions.stream()
                        .map(i -> new BankResult(
                                i.endToEndId(),
                                all.status(),
                                i.amount(),
                                all.reasonCode(),
                                all.reasonText(),
                                all.bankReference(),
                                all.bookedOn()))
                        .toList();
    }
}
