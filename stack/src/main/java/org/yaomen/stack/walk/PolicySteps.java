package org.yaomen.stack.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Enters the programme and its rules, and puts them into force（政策项目）. */
public final class PolicySteps {

    private final Desk desk;
    private String programmeId = "";
    private String ruleSetId = "";
    private int version;

    PolicySteps(Desk desk) {
        this.desk = desk;
    }

    public String programmeId() {
        return programmeId;
    }

    public String ruleSetId() {
        return ruleSetId;
    }

    /** The programme and a draft of its rules in which one worked example is wrong by a fen. */
    public void draftWithWrongExample() {
        JsonNode programme =
                desk.policyAdmin().post("/programmes", desk.sample().programme());
        programmeId = programme.path("id").asText();
        JsonNode draft = desk.policyAdmin()
                .post(
                        "/programmes/" + programmeId + "/rule-sets",
                        draft(desk.sample().ruleSetWithWrongExample()));
        ruleSetId = draft.path("id").asText();
        version = draft.path("version").asInt();
    }

    /** Says which example fails by how much. */
    public Refused activationRefused() {
        try {
            activate();
        } catch (Refused refused) {
            return refused;
        }
        throw new IllegalStateException("rules with a wrong worked example were put into force");
    }

    public void correctExample() {
        JsonNode changed = desk.policyAdmin()
                .put("/rule-sets/" + ruleSetId, version, draft(desk.sample().ruleSet()));
        version = changed.path("version").asInt();
    }

    public JsonNode activate() {
        return desk.policyAdmin().post("/rule-sets/" + ruleSetId + "/activation", Json.of("version", version));
    }

    private ObjectNode draft(JsonNode terms) {
        return Json.of(
                "effectiveFrom", desk.sample().programme().path("effectiveFrom").asText(), "terms", terms);
    }

    /** All steps in their order, without the wrong turn. */
    public void inForce() {
        draftWithWrongExample();
        correctExample();
        activate();
    }
}
