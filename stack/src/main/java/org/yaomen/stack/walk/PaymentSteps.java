package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Pays through the bank, and books what the bank answers（拨付）. */
public final class PaymentSteps {

    /** A batch of this walk, with the file that went to the bank（已送批次）. */
    private record Sent(BatchSteps.Sent batch, boolean payroll) {}

    private final Desk desk;
    private final IndustrySteps industry;
    private final AwardSteps awards;
    private final BatchSteps batches;
    private final SampleBank bank = new SampleBank();
    private final List<Sent> sent = new ArrayList<>();

    PaymentSteps(Desk desk, IndustrySteps industry, AwardSteps awards) {
        this.desk = desk;
        this.industry = industry;
        this.awards = awards;
        this.batches = new BatchSteps(desk);
    }

    /** The cashier instructs whatever is approved. */
    public void instruct() {
        desk.cashier().post("/payment-instructions", Json.of("awardIds", AwardSteps.idsOf(awards.all("APPROVED"))));
    }

    /** This walk's instructions as they are now. */
    public List<JsonNode> instructions() {
        Set<String> mine = Set.copyOf(AwardSteps.idsOf(awards.all()));
        return desk.cashier().list("/payment-instructions").stream()
                .filter(item -> mine.contains(item.path("subjectId").asText()))
                .toList();
    }

    public long count(String state) {
        return instructions().stream()
                .filter(item -> item.path("state").asText().equals(state))
                .count();
    }

    public JsonNode instruction(String kilnNo, String rule) {
        return instructions().stream()
                .filter(item -> item.path("subjectId").asText().equals(awards.id(kilnNo, rule)))
                .filter(item -> !item.has("reissuedAs"))
                .findFirst()
                .orElseThrow();
    }

    /** The enterprises in one batch, the townships in another. */
    public void sendAll() {
        Map<Boolean, List<String>> byPayee = instructions().stream()
                .filter(item -> item.path("state").asText().equals("READY"))
                .collect(Collectors.partitioningBy(
                        item -> keyOf(item).rule().equals(Rules.TOWNSHIP),
                        Collectors.mapping(item -> item.path("id").asText(), Collectors.toList())));
        byPayee.forEach((townships, ids) -> {
            if (!ids.isEmpty()) {
                send(ids, townships, WalkDays.PAID);
            }
        });
    }

    private AwardSteps.Key keyOf(JsonNode instruction) {
        return awards.keyOf(instruction.path("subjectId").asText());
    }

    private void send(List<String> instructionIds, boolean payroll, LocalDate day) {
        sent.add(new Sent(batches.send(instructionIds, day), payroll));
    }

    public String batchId(int index) {
        return sent.get(index).batch().batchId();
    }

    /** The bank answers each batch: the enterprises' by pain.002, the townships' by a 代发 result file. */
    public void firstAnswers() {
        for (Sent batch : List.copyOf(sent)) {
            answer(batch, batch.batch().order().payments(), WalkDays.PAID, "first_status");
        }
    }

    /** The bank has found out what became of those in doubt, and answers what was sent since. */
    public void secondAnswers() {
        Set<String> open = instructions().stream()
                .filter(item ->
                        Set.of("IN_DOUBT", "SENT").contains(item.path("state").asText()))
                .map(item -> item.path("endToEndId").asText())
                .collect(Collectors.toSet());
        for (Sent batch : List.copyOf(sent)) {
            List<BankOrder.Payment> still = batch.batch().order().payments().stream()
                    .filter(payment -> open.contains(payment.endToEndId()))
                    .toList();
            if (!still.isEmpty()) {
                answer(batch, still, WalkDays.PAID_AGAIN, "second_status");
            }
        }
    }

    private void answer(Sent batch, List<BankOrder.Payment> payments, LocalDate day, String column) {
        Map<String, SampleBank.Reply> replies = instructions().stream()
                .collect(Collectors.toMap(
                        item -> item.path("endToEndId").asText(), item -> reply(item, column), (one, same) -> one));
        byte[] file = batch.payroll()
                ? bank.payrollResult(payments, day, id -> replies.getOrDefault(id, SampleBank.Reply.PAID))
                : bank.pain002(
                        batch.batch().order(), payments, day, id -> replies.getOrDefault(id, SampleBank.Reply.PAID));
        String name =
                batch.batch().order().messageId() + "-" + day + (batch.payroll() ? ".result.csv" : ".pain002.xml");
        batches.answered(batch.batch().batchId(), name, file);
    }

    public JsonNode upload(String batchId, String name, byte[] file) {
        return batches.upload(batchId, name, file);
    }

    private SampleBank.Reply reply(JsonNode instruction, String column) {
        AwardSteps.Key key = keyOf(instruction);
        Map<String, String> row = desk.sample().bankAnswer(key.kilnNo(), key.rule());
        SampleBank.Outcome outcome = SampleBank.Outcome.valueOf(row.getOrDefault(column, "PAID"));
        return outcome == SampleBank.Outcome.PAID
                ? SampleBank.Reply.PAID
                : new SampleBank.Reply(outcome, Kiln.cell(row, "reason_code"), Kiln.cell(row, "reason"));
    }

    /** The returned payee's account is corrected, and the payment re-issued alone in a batch of its own. */
    public void correctAndReissue() {
        for (JsonNode returned : instructions()) {
            if (returned.path("state").asText().equals("RETURNED") && !returned.has("reissuedAs")) {
                AwardSteps.Key key = keyOf(returned);
                String accountNo =
                        Kiln.cell(desk.sample().bankAnswer(key.kilnNo(), key.rule()), "corrected_account_no");
                industry.correctAccount(key.kilnNo(), accountNo);
                String again = reissue(returned, desk.sample().kiln(key.kilnNo()), accountNo);
                send(List.of(again), false, WalkDays.PAID_AGAIN);
            }
        }
    }

    private String reissue(JsonNode returned, Kiln kiln, String accountNo) {
        return desk.financeClerk()
                .postOn(
                        returned.path("version").asInt(),
                        "/payment-instructions/" + returned.path("id").asText() + "/reissue",
                        Json.of(
                                "account",
                                Json.of(
                                        "name", kiln.enterprise("account_name"),
                                        "number", accountNo,
                                        "bankCode", kiln.enterprise("bank_code")),
                                "reason",
                                "开户行退回，已由企业书面更正账号"))
                .path("id")
                .asText();
    }

    /** What went to the bank and what came back. */
    public void saveFiles(Path folder) {
        batches.saveFiles(folder);
    }
}
