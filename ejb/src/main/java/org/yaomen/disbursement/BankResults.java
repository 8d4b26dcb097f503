package org.yaomen.disbursement;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaomen.audit.Audit;
import org.yaomen.audit.Change;
import org.yaomen.disbursement.PaymentEvent.Evidence;
import org.yaomen.disbursement.PaymentOutcome.Outcome;
import org.yaomen.shared.CurrentUser;
import org.yaomen.shared.Money;
import org.yaomen.shared.Page;
import org.yaomen.shared.PageRequest;
import org.yaomen.shared.Problem;
import org.yaomen.shared.ReadersOfMoney;
import org.yaomen.shared.RegionScoped;
import org.yaomen.shared.Roles;
import org.yaomen.shared.Sha256;

/** Takes in the bank's result files: a whole file in one transaction, the same file once（银行回盘）. */
@Stateless
@RegionScoped
@ReadersOfMoney
public class BankResults {

    /** What is kept of a file in the audit（回盘汇总）. */
    record Summary(UUID fileId, String sha256, int lines, int booked, Money paid, Money returned, int missing) {}

    @Inject
    private BatchStore batches;

    @Inject
    private InstructionStore instructions;

    @Inject
    private Booking booking;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    /**
     * Books a result file of a sent batch; a preview says what would happen and books nothing. A file that was booked
     * before is answered from what is stored.
     */
    @RolesAllowed(Roles.CASHIER)
    public BankResultReport receive(UUID batchId, String name, byte[] bytes, boolean preview) {
        PaymentBatch batch = batches.lock(batchId);
        user.mustCover(batch.region(), "支付批次");
        batch.mustBeSent();
        if (name.isBlank() || name.length() > 200) {
            throw Problem.field("name", "文件名须为 1 至 200 字");
        }
        List<PaymentInstruction> sent = instructions.lockBatch(batchId);
        String sha256 = Sha256.hex(bytes);
        BankResultFileView known = batches.file(batchId, sha256).orElse(null);
        if (known != null) {
            return ResultReports.of(known, batches.allLines(known.id()), sent);
        }
        BankAnswer answer = BankAnswer.read(bytes);
        answer.mustAnswer(batch);
        List<ResultLine> lines = ResultMatcher.match(
                answer.of(sent),
                sent.stream()
                        .collect(Collectors.toMap(
                                PaymentInstruction::endToEndId, i -> new ResultMatcher.Known(i.state(), i.amount()))));
        List<BankResultLineView> views = lines.stream().map(ResultLine::view).toList();
        if (preview) {
            return ResultReports.of(new ResultReports.File(batchId, null, answer.format(), name, sha256), views, sent);
        }
        BankResultFile file = new BankResultFile(batch, answer.format(), name, sha256, booking.stamp());
        batches.add(file);
        batches.addLines(file.id(), batch.region(), views);
        book(file.id(), lines, sent);
        BankResultReport report = ResultReports.of(
                new ResultReports.File(batchId, file.id(), answer.format(), name, sha256), views, sent);
        audit.record(
                batch.region(),
                Change.of("payment-batch.result", "PAYMENT_BATCH", batchId).to(summary(report, file.id())));
        return report;
    }

    private static Summary summary(BankResultReport report, UUID fileId) {
        return new Summary(
                fileId,
                report.sha256(),
                report.lineCount(),
                report.lineCount() - report.notBooked(),
                report.paid().amount(),
                report.returned().amount(),
                report.missingCount());
    }

    private void book(UUID fileId, List<ResultLine> lines, List<PaymentInstruction> sent) {
        Map<String, PaymentInstruction> byId =
                sent.stream().collect(Collectors.toMap(PaymentInstruction::endToEndId, Function.identity()));
        booking.book(lines.stream()
                .filter(ResultLine::isBooked)
                .map(line -> new Booking.Item(
                        Objects.requireNonNull(byId.get(line.result().endToEndId())),
                        outcome(line.result()),
                        evidence(line.result(), fileId)))
                .toList());
    }

    private static Outcome outcome(BankResult result) {
        return switch (result.status()) {
            case PAID -> Outcome.PAID;
            case REJECTED -> Outcome.RETURNED;
            case IN_DOUBT -> Outcome.IN_DOUBT;
        };
    }

    private static Evidence evidence(BankResult result, UUID fileId) {
        return new Evidence(
                result.bankReference(), result.reasonCode(), result.reasonText(), result.bookedOn(), fileId);
    }

    @PermitAll
    public Page<BankResultFileView> files(UUID batchId, PageRequest page) {
        return batches.files(batches.find(batchId).id(), page);
    }

    @PermitAll
    public Page<BankResultLineView> lines(UUID batchId, UUID fileId, @Nullable LineOutcome outcome, PageRequest page) {
        if (batches.file(fileId).filter(file -> file.batchId().equals(batchId)).isEmpty()) {
            throw Problem.notFound("回盘文件");
        }
        return batches.lines(fileId, outcome, page);
    }
}
