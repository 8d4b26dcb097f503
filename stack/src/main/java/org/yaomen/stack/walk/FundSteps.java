package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Registers where the money comes from, and has it approved（资金与指标）. */
public final class FundSteps {

    private final Desk desk;
    private final PolicySteps policy;
    private final Map<String, String> appropriationIds = new HashMap<>();

    FundSteps(Desk desk, PolicySteps policy) {
        this.desk = desk;
        this.policy = policy;
    }

    /** The appropriation from the fund source of this code. */
    public String appropriationId(String fundSource) {
        return Kiln.cell(appropriationIds, fundSource);
    }

    public List<String> appropriationIds() {
        return List.copyOf(appropriationIds.values());
    }

    public void register() {
        Official clerk = desk.financeClerk();
        for (Map<String, String> source : desk.sample().fundSources()) {
            JsonNode registered = clerk.post(
                    "/fund-sources",
                    Json.of(
                            "regionCode", desk.regionCode(),
                            "code", source.get("code"),
                            "kind", source.get("kind"),
                            "name", source.get("name"),
                            "synthetic", true));
            for (Map<String, String> row : desk.sample().appropriations()) {
                if (Kiln.cell(row, "fund_source").equals(source.get("code"))) {
                    appropriate(registered.path("id").asText(), row);
                }
            }
        }
    }

    /** One more of the county's own, issued; answers its id. */
    public String more(String name, String amount) {
        String code = name + "-" + policy.programmeId().substring(0, 8).toUpperCase(Locale.ROOT);
        JsonNode source = desk.financeClerk()
                .post(
                        "/fund-sources",
                        Json.of(
                                "regionCode",
                                desk.regionCode(),
                                "code",
                                code,
                                "kind",
                                "COUNTY_OWN",
                                "name",
                                "区县自有资金",
                                "synthetic",
                                true));
        appropriate(
                source.path("id").asText(),
                Map.of(
                        "fund_source",
                        code,
                        "document_no",
                        "样财〔2017〕" + code,
                        "title",
                        "补充指标",
                        "amount",
                        amount,
                        "index_year",
                        "2017",
                        "received_on",
                        "2017-12-11"));
        approve();
        return appropriationId(code);
    }

    private void appropriate(String sourceId, Map<String, String> row) {
        JsonNode appropriation = desk.financeClerk()
                .post(
                        "/appropriations",
                        Json.of(
                                "regionCode", desk.regionCode(),
                                "fundSourceId", sourceId,
                                "programmeId", policy.programmeId(),
                                "documentNo", row.get("document_no"),
                                "title", row.get("title"),
                                "amount", row.get("amount"),
                                "indexYear", Integer.valueOf(Kiln.cell(row, "index_year")),
                                "receivedOn", row.get("received_on")));
        appropriationIds.put(
                Kiln.cell(row, "fund_source"), appropriation.path("id").asText());
    }

    public void approve() {
        List<JsonNode> mine = desk.financeApprover().list("/approvals?state=OPEN&subjectType=APPROPRIATION").stream()
                .filter(item ->
                        appropriationIds.containsValue(item.path("subjectId").asText()))
                .toList();
        desk.approve(desk.financeApprover(), mine);
    }
}
