package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Central money on its way from the nation over a province to a county（中央资金逐级下达）. */
public final class CentralSteps {

    private static final Map<String, String> SUFFIXES =
            Map.of("000000", ".nation", "500000", ".chongqing", "500154", "", "620725", ".shandan");

    private final YaomenClient client;
    private final JsonNode sample;
    private final Map<String, String> appropriations = new HashMap<>();
    private final Map<String, String> allocations = new HashMap<>();
    private String programmeId = "";

    private CentralSteps(YaomenClient client, JsonNode sample) {
        this.client = client;
        this.sample = sample;
    }

    /** {@code home} is the folder that holds {@code samples}. */
    public static CentralSteps of(YaomenClient client, Path home) {
        return new CentralSteps(client, Json.file(home.resolve("samples/central-2017/central.json")));
    }

    /** The whole way down, on the sample's days. */
    public void walk() {
        pool();
        for (JsonNode allocation : allocations()) {
            divide(allocation);
            receive(allocation);
        }
    }

    public List<JsonNode> allocations() {
        return Json.stream(sample.path("allocations")).toList();
    }

    public String programmeId() {
        return programmeId;
    }

    /** The appropriation that this region registered. */
    public String appropriationId(String regionCode) {
        return Kiln.cell(appropriations, regionCode);
    }

    /** The allocation that this region made. */
    public String allocationId(String regionCode) {
        return Kiln.cell(allocations, regionCode);
    }

    public Official as(String role, String regionCode) {
        return client.as(role + Kiln.cell(SUFFIXES, regionCode));
    }

    public void itIs(String day) {
        client.as("policy-admin").tryPut("/clock", Json.of("today", day)).orRefused();
    }

    /** The pool is an issued appropriation of the nation. */
    public void pool() {
        ObjectNode pool = sample.path("pool").deepCopy();
        itIs(pool.path("receivedOn").asText());
        programmeId = client.as("policy-admin")
                .post("/programmes", sample.path("programme"))
                .path("id")
                .asText();
        register("000000", pool);
    }

    /** A region divides what it has, and others of it sign. */
    public void divide(JsonNode allocation) {
        itIs(allocation.path("day").asText());
        String region = allocation.path("regionCode").asText();
        ObjectNode plan = allocation.path("plan").deepCopy();
        plan.put("appropriationId", appropriationId(region));
        String id = as("finance-clerk", region)
                .post("/allocations", plan)
                .path("allocation")
                .path("id")
                .asText();
        sign(as("finance-reviewer", region), id);
        sign(as("finance-approver", region), id);
        allocations.put(region, id);
    }

    /** The region below registers its part. */
    public void receive(JsonNode allocation) {
        JsonNode received = allocation.path("received");
        String region = received.path("regionCode").asText();
        itIs(received.path("day").asText());
        JsonNode line =
                incoming(region, allocationId(allocation.path("regionCode").asText()));
        register(
                region,
                Json.of(
                        "documentNo", line.path("documentNo").asText(),
                        "title", line.path("title").asText(),
                        "amount", line.path("amount").asText(),
                        "indexYear", sample.path("pool").path("indexYear").asInt(),
                        "receivedOn", received.path("day").asText(),
                        "allocationLineId", line.path("id").asText()));
    }

    /** What a region received by one allocation, as its own clerk sees it. */
    public JsonNode incoming(String region, String allocationId) {
        return as("finance-clerk", region).list("/allocations/incoming").stream()
                .filter(line -> line.path("allocationId").asText().equals(allocationId)
                        && line.path("regionCode").asText().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private void register(String region, ObjectNode appropriation) {
        appropriation.put("regionCode", region);
        appropriation.put("programmeId", programmeId);
        appropriation.put("fundSourceId", fundSource(region));
        String id = as("finance-clerk", region)
                .post("/appropriations", appropriation)
                .path("id")
                .asText();
        sign(as("finance-approver", region), id);
        appropriations.put(region, id);
    }

    private String fundSource(String region) {
        return as("finance-clerk", region)
                .post(
                        "/fund-sources",
                        Json.of(
                                "regionCode",
                                region,
                                "kind",
                                "CENTRAL",
                                "code",
                                sample.path("fundSource").path("code").asText(),
                                "name",
                                sample.path("fundSource").path("name").asText(),
                                "synthetic",
                                true))
                .path("id")
                .asText();
    }

    /** Signs the next step of a document's case over the hash that it shows. */
    public void sign(Official approver, String documentId) {
        JsonNode open =
                approver.list("/approvals?state=OPEN&subjectId=" + documentId).get(0);
        approver.post(
                "/approvals/" + open.path("id").asText() + "/decisions",
                Json.of(
                        "decision",
                        "APPROVE",
                        "sha256",
                        open.path("subjectSha256").asText()));
    }
}
