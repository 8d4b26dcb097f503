package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Has what the sample's workers are owed computed, approved and paid to their own accounts（经济补偿与代发）. */
public final class SeveranceSteps {

    private static final String SHEETS = "/severance-sheets";

    private final Desk desk;
    private final WorkerSample sample;
    private final WorkerSteps workers;
    private final WorkerSteps.Fund fund;
    private final BatchSteps batches;
    private String sheetId = "";

    SeveranceSteps(Desk desk, WorkerSample sample, WorkerSteps workers, WorkerSteps.Fund fund) {
        this.desk = desk;
        this.sample = sample;
        this.workers = workers;
        this.fund = fund;
        this.batches = new BatchSteps(desk);
    }

    public String path() {
        return SHEETS + "/" + sheetId;
    }

    public JsonNode sheet() {
        return desk.financeClerk().get(path()).path("sheet");
    }

    public List<JsonNode> lines() {
        return desk.financeClerk().list(path() + "/lines");
    }

    /** Human resources say who left on which day, and what was not paid. */
    public void declare(String roster) {
        ObjectNode terms = Json.of(
                "enterpriseId", workers.enterpriseId(roster),
                "programmeId", fund.programmeId(),
                "leftOn", sample.day("lastDay").toString(),
                "reason", "CLOSED");
        terms.setAll((ObjectNode) sample.walk().path("wages"));
        sheetId = desk.hrClerk().post(SHEETS, terms).path("sheet").path("id").asText();
        List<JsonNode> facts = desk.hrClerk().list(path() + "/facts");
        for (Map<String, String> row : sample.arrears()) {
            String worker = workers.workerId(WorkerSample.Row.of(row));
            JsonNode fact = facts.stream()
                    .filter(each -> each.path("id").asText().equals(worker))
                    .findFirst()
                    .orElseThrow();
            desk.hrClerk().put(path() + "/facts/" + worker, fact.path("version").asInt(), owed(fact, row));
        }
    }

    private static ObjectNode owed(JsonNode fact, Map<String, String> row) {
        return Json.of(
                "hiredOn", fact.path("hiredOn").asText(),
                "leftOn", fact.path("leftOn").asText(),
                "reason", fact.path("reason").asText(),
                "unlawful", false,
                "wageArrears", row.get("wage_arrears"),
                "insuranceArrears", row.get("insurance_arrears"),
                "arrearsDays", Integer.valueOf(Kiln.cell(row, "arrears_days")));
    }

    public void calculate() {
        JsonNode job = desk.financeClerk()
                .post(
                        path() + "/calculation",
                        Json.of(
                                "appropriationId", fund.appropriationId(),
                                "payOn", sample.day("paid").toString()));
        Awaited.until(
                () -> desk.financeClerk().get("/jobs/" + job.path("id").asText()),
                now -> now.path("state").asText().equals("DONE"));
    }

    /** The lines whose stored calculation does not come out again. */
    public List<JsonNode> notReplayed() {
        return Together.each(
                        lines(),
                        line -> desk.auditor()
                                .post(path() + "/lines/" + line.path("id").asText() + "/replay", Json.of()))
                .stream()
                .filter(replay -> !replay.path("same").asBoolean())
                .toList();
    }

    public void approve() {
        desk.financeClerk().post(path() + "/submission", Json.of());
        desk.approve(desk.hrReviewer(), sheetId);
        desk.approve(desk.financeReviewer(), sheetId);
        desk.approve(desk.financeApprover(), sheetId);
    }

    /** Where insurance arrears are paid to: entered by one, confirmed by another. */
    public void collecting() {
        ObjectNode terms = Json.of("regionCode", desk.regionCode(), "synthetic", true);
        terms.setAll((ObjectNode) sample.walk().path("collecting"));
        String id = desk.financeClerk()
                .post("/collecting-accounts", terms)
                .path("id")
                .asText();
        desk.financeReviewer().post("/collecting-accounts/" + id + "/confirmation", Json.of());
    }

    /** In one batch; the bank books every line. */
    public void pay() {
        desk.cashier().post(path() + "/payment", Json.of());
        List<String> instructions = desk.cashier().list(path() + "/lines?state=INSTRUCTED").stream()
                .map(line -> line.path("paymentInstructionId").asText())
                .toList();
        LocalDate day = sample.day("paid");
        BatchSteps.Sent sent = batches.send(instructions, day);
        byte[] result = new SampleBank().payrollResult(sent.order().payments(), day, id -> SampleBank.Reply.PAID);
        batches.answered(sent.batchId(), sent.order().messageId() + ".result.csv", result);
    }

    /** What went to the bank and what came back. */
    public void saveFiles(Path folder) {
        batches.saveFiles(folder);
    }
}
