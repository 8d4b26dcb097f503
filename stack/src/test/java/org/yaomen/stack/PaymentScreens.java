package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaomen.stack.Office.Seat;
import org.yaomen.stack.walk.BankOrder;
import org.yaomen.stack.walk.SampleBank;

/** Payments at the screens（拨付）: instructed, batched, signed, sent, answered by the bank, and paid again. */
final class PaymentScreens {

    private static final SampleBank.Reply NO_SUCH_ACCOUNT =
            new SampleBank.Reply(SampleBank.Outcome.REJECTED, "AC01", "收款账号不存在");

    private final Office office;
    private final Papers papers;
    private final String programme;
    private final SampleBank bank = new SampleBank();

    PaymentScreens(Office office, Papers papers, String programme) {
        this.office = office;
        this.papers = papers;
        this.programme = programme;
    }

    void instruct(String... kilns) {
        Seat cashier = office.seat("cashier", programme).go("奖补核定");
        for (String no : kilns) {
            cashier.hand().tick(papers.enterprise(no), "已批准");
        }
        String button = "出支付指令（" + kilns.length + "）";
        Hand dialog = cashier.hand().open(button);
        cashier.look("instruction-new");
        dialog.finishTwice(button);
        cashier.hand().row(papers.enterprise(kilns[0]), "已出支付指令").waitFor();
    }

    /** Answers the batch's id. */
    String batch(String... kilns) {
        Seat cashier = office.seat("cashier", programme).go("支付批次");
        cashier.hand().follow("建立批次");
        cashier.hand().heading("建立批次");
        for (String no : kilns) {
            cashier.hand().tick(papers.enterprise(no));
        }
        String button = "为所选建立批次（" + kilns.length + "）";
        Hand dialog = cashier.hand().open(button);
        dialog.choose("付款账户", papers.countyAccountName());
        cashier.look("batch-new");
        dialog.finishTwice(button);
        return cashier.record("/payment-batches");
    }

    /** Two eyes more before money leaves. */
    void sign(String batch) {
        String batchNo = Stories.client()
                .as("cashier")
                .get("/payment-batches/" + batch)
                .path("batchNo")
                .asText();
        Seat reviewer = office.seat("finance-reviewer", programme).go("审批");
        reviewer.hand().find("标题", batchNo);
        reviewer.screen().settled();
        reviewer.hand().followIn(batchNo);
        reviewer.record("/approvals");
        reviewer.look("approval-batch");
        reviewer.hand().open("同意").finishTwice("同意");
        reviewer.hand().text("已批准").waitFor();
    }

    /** Sent to the bank, whose answer to these kilns' payments comes back by file. */
    void send(String batch, LocalDate day, String... returned) {
        Seat cashier = office.seat("cashier", programme);
        cashier.screen().open("/payment-batches/" + batch + "?programme=" + programme);
        Hand dialog = cashier.hand().open("送银行");
        dialog.write("付款日期", day.toString());
        cashier.look("dispatch");
        dialog.finishTwice("送银行");
        cashier.hand().button("下载银行文件").waitFor();
        cashier.look("batch-sent");
        BankOrder order = BankOrder.read(file(cashier));
        Set<String> bad = Arrays.stream(returned).map(papers::enterprise).collect(Collectors.toSet());
        Set<String> back = order.payments().stream()
                .filter(payment -> bad.contains(payment.payeeName()))
                .map(BankOrder.Payment::endToEndId)
                .collect(Collectors.toSet());
        byte[] answer = bank.pain002(
                order, order.payments(), day, id -> back.contains(id) ? NO_SUCH_ACCOUNT : SampleBank.Reply.PAID);
        book(cashier, save(batch + ".pain002.xml", answer), order);
    }

    private static byte[] file(Seat cashier) {
        Download download = cashier.page().waitForDownload(() -> cashier.hand().press("下载银行文件"));
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path save(String name, byte[] content) {
        Path file = Path.of("target", "browser-files", name);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** First what the file would do, then the booking, with a hasty finger. */
    private void book(Seat cashier, Path answer, BankOrder order) {
        int count = order.payments().size();
        cashier.hand().follow("导入回单");
        cashier.page().waitForURL(url -> url.contains("/upload"));
        cashier.screen().settled();
        cashier.hand().upload("回单文件", answer);
        cashier.hand().text("尚未入账").waitFor();
        order.payments()
                .forEach(payment -> assertThat(
                                cashier.hand().row(payment.endToEndId()).isVisible())
                        .isTrue());
        cashier.look("result-preview");
        cashier.hand().button("入账（" + count + " 行）").dblclick();
        cashier.record("/payment-batches");
        cashier.hand()
                .row(answer.getFileName().toString(), String.valueOf(count))
                .waitFor();
        cashier.look("batch-answered");
    }

    /** The enterprise has told its right account. */
    void reissue(String no, String accountNo) {
        Seat clerk = office.seat("finance-clerk", programme).go("支付指令");
        clerk.hand().find("收款人、支付标识或附言", papers.enterprise(no));
        clerk.hand().row(papers.enterprise(no), "银行退回", "收款账号不存在").waitFor();
        clerk.look("instructions");
        clerk.hand().follow("更正重付");
        String returned = clerk.record("/payment-instructions");
        clerk.look("instruction-returned");
        Hand dialog = clerk.hand().open("更正重付");
        dialog.write("正确的账号", accountNo);
        dialog.write("理由", "开户行退回，已由企业书面更正账号");
        clerk.look("reissue");
        dialog.finishTwice("更正重付");
        clerk.page().waitForURL(url -> !url.contains(returned));
        clerk.record("/payment-instructions");
        clerk.hand().text("更正对照").waitFor();
        clerk.look("instruction-reissued");
    }
}
