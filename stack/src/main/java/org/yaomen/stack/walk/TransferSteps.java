package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;

/** Moves one worker's pension from Kaizhou to Shandan, desk by desk（养老保险关系转移接续）. */
public final class TransferSteps {

    private static final String TRANSFERS = "/insurance-transfers";
    private static final String SHANDAN = "620725";
    private static final List<String> FORMS = List.of("CERTIFICATE", "LETTER", "INFORMATION");

    private final Desk desk;
    private final WorkerSample sample;
    private final WorkerSteps workers;
    private String path = "";

    TransferSteps(Desk desk, WorkerSample sample, WorkerSteps workers) {
        this.desk = desk;
        this.sample = sample;
        this.workers = workers;
    }

    private Official there() {
        return desk.client().as("hr-clerk.shandan");
    }

    public JsonNode transfer() {
        return desk.hrClerk().get(path).path("transfer");
    }

    /** Paper, letter, money and booking; the two counties take turns. */
    public void walk() {
        JsonNode move = sample.walk().path("transfer");
        ObjectNode facts = Json.of("inService", false);
        facts.putObject("pension").set("years", move.path("years"));
        WorkerSample.Row row = new WorkerSample.Row(
                move.path("roster").asText(), move.path("rowNo").asInt());
        ObjectNode opening = Json.of(
                "workerId", workers.workerId(row),
                "scheme", "PENSION",
                "fromAgencyId",
                        agency(
                                desk.hrClerk(),
                                desk.regionCode(),
                                move.path("from").asText()),
                "toAgencyId", agency(there(), SHANDAN, move.path("to").asText()));
        opening.set("facts", facts);
        JsonNode opened = desk.hrClerk().post(TRANSFERS, opening);
        path = TRANSFERS + "/" + opened.path("transfer").path("id").asText();
        desk.hrClerk().post(path + "/steps", step(1));
        there().post(path + "/steps", step(2));
        there().post(path + "/steps", step(3));
        String amount = move.path("amount").asText();
        desk.hrClerk().post(path + "/steps", money(4, amount));
        there().post(path + "/steps", money(5, amount));
    }

    private static String agency(Official clerk, String region, String name) {
        return clerk.post("/insurance-agencies", Json.of("regionCode", region, "name", name, "inSystem", true))
                .path("id")
                .asText();
    }

    private ObjectNode step(int no) {
        return Json.of("stepNo", no, "happenedOn", sample.day("placed").toString());
    }

    private ObjectNode money(int no, String amount) {
        return step(no).put("amount", amount)
                .put("movedOn", sample.day("placed").toString());
    }

    public void saveForms(Path folder) {
        for (String form : FORMS) {
            byte[] paper = desk.hrClerk()
                    .tryPost(path + "/forms", Json.of("form", form, "reason", "随转移接续寄送"))
                    .orRefused()
                    .body();
            ReportSteps.write(
                    folder.resolve("pension-transfer-" + form.toLowerCase(java.util.Locale.ROOT) + ".pdf"), paper);
        }
    }
}
