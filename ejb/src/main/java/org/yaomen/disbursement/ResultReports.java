package org.yaomen.disbursement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.disbursement.BankResult.Status;
import org.yaomen.shared.Money;

/** Sums up what a bank result file did（回盘汇总）, from its lines and the payments of its batch. */
final class ResultReports {

    /** Which file（文件）; without an id it is a preview. */
    record File(UUID batchId, @Nullable UUID id, ResultFormat format, String name, String sha256) {}

    private ResultReports() {}

    static BankResultReport of(File file, List<BankResultLineView> lines, List<PaymentInstruction> sent) {
        return report(file, lines, sent, false);
    }

    /** A file that was booked before. */
    static BankResultReport of(
            BankResultFileView known, List<BankResultLineView> lines, List<PaymentInstruction> sent) {
        File file = new File(known.batchId(), known.id(), known.format(), known.name(), known.sha256());
        return report(file, lines, sent, true);
    }

    private static BankResultReport report(
            File file, List<BankResultLineView> lines, List<PaymentInstruction> sent, boolean replayed) {
        Set<String> named = lines.stream().map(BankResultLineView::endToEndId).collect(Collectors.toSet());
        List<PaymentInstruction> missing =
                sent.stream().filter(i -> !named.contains(i.endToEndId())).toList();
        return new BankResultReport(
                file.batchId(),
                file.id(),
                file.format(),
                file.name(),
                file.sha256(),
                file.id() == null,
                replayed,
                sum(Status.PAID, lines, sent),
                sum(Status.REJECTED, lines, sent),
                sum(Status.IN_DOUBT, lines, sent),
                (int) lines.stream()
                        .filter(l -> l.outcome() != LineOutcome.BOOKED)
                        .count(),
                lines.size(),
                lines.stream().limit(BankResultReport.MOST_LISTED).toList(),
                missing.size(),
                missing.stream()
                        .limit(BankResultReport.MOST_LISTED)
                        .map(i -> new BankResultReport.Missing(
                                i.id(), i.endToEndId(), i.payeeName(), i.amount(), i.state()))
                        .toList());
    }

    /** Ours are the amounts that count: the bank may leave its own out. */
    private static BankResultReport.Sum sum(
            Status status, List<BankResultLineView> lines, List<PaymentInstruction> sent) {
        Set<String> booked = lines.stream()
                .filter(l -> l.outcome() == LineOutcome.BOOKED && l.status().equals(status.name()))
                .map(BankResultLineView::endToEndId)
                .collect(Collectors.toSet());
        List<Money> amounts = sent.stream()
                .filter(i -> booked.contains(i.endToEndId()))
                .map(PaymentInstruction::amount)
                .toList();
        return new BankResultReport.Sum(amounts.size(), Money.sum(amounts));
    }
}
