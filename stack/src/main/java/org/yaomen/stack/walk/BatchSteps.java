package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes payment instructions to the bank in batches, and keeps what went there and came back（支付批次）. */
public final class BatchSteps {

    /** A batch with the file that went to the bank（已送批次）. */
    public record Sent(String batchId, BankOrder order) {}

    private final Desk desk;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    public BatchSteps(Desk desk) {
        this.desk = desk;
    }

    /** Batched by the cashier, approved by the reviewer, sent by the cashier. */
    public Sent send(List<String> instructionIds, LocalDate day) {
        JsonNode batch = desk.cashier()
                .post(
                        "/payment-batches",
                        Json.of("countyAccountId", countyAccountId(), "instructionIds", instructionIds));
        String id = batch.path("id").asText();
        desk.approve(desk.financeReviewer(), id);
        String path = "/payment-batches/" + id;
        int version = desk.cashier().get(path).path("version").asInt();
        desk.cashier().postOn(version, path + "/dispatch", Json.of("executeOn", day.toString()));
        byte[] pain001 = desk.cashier().download(path + "/file");
        files.put(batch.path("batchNo").asText() + ".pain001.xml", pain001);
        return new Sent(id, BankOrder.read(pain001));
    }

    /** What the county pays from, registered by the first who asks. */
    public String countyAccountId() {
        List<JsonNode> known = desk.cashier().list("/county-accounts");
        if (!known.isEmpty()) {
            return known.get(0).path("id").asText();
        }
        Map<String, String> row = desk.sample().countyAccount();
        return desk.financeApprover()
                .post(
                        "/county-accounts",
                        Json.of(
                                "regionCode", desk.regionCode(),
                                "name", row.get("name"),
                                "account", row.get("account_no"),
                                "bankCode", row.get("bank_code"),
                                "bankName", row.get("bank_name"),
                                "synthetic", true))
                .path("id")
                .asText();
    }

    /** The bank's answer is kept and booked. */
    void answered(String batchId, String name, byte[] file) {
        files.put(name, file);
        upload(batchId, name, file);
    }

    public JsonNode upload(String batchId, String name, byte[] file) {
        return desk.cashier()
                .post("/payment-batches/" + batchId + "/results?name=" + name, "application/octet-stream", file);
    }

    void saveFiles(Path folder) {
        files.forEach((name, content) -> ReportSteps.write(folder.resolve(name), content));
    }
}
