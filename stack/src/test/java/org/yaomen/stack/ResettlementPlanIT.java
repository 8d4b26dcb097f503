package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** A resettlement plan from making to its revision（职工安置方案）: 劳动合同法 art. 41, and the gate before workers are paid. */
class ResettlementPlanIT {

    private static final String PLANS = "/resettlement-plans";
    private static final byte[] RESOLUTION = "%PDF-1.4\n% 决议\n".getBytes(StandardCharsets.UTF_8);

    private static KaizhouWalk walk;
    private static String appropriation;
    private static String file;

    @BeforeAll
    static void two_enterprises_and_an_appropriation() {
        walk = Stories.with("KZ-01", "KZ-02");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        appropriation = walk.funds().appropriationIds().get(0);
        file = clerk().post("/attachments?region=" + Stories.KAIZHOU + "&name=r.pdf", "application/pdf", RESOLUTION)
                .path("sha256")
                .asText();
    }

    private static Official as(String role) {
        return walk.desk().client().as(role);
    }

    private static Official clerk() {
        return as("hr-clerk");
    }

    /** 20 of 60 are let go with 35 days' notice; two thirds came, more than half were in favour. */
    private static ObjectNode terms(String kiln) {
        ObjectNode terms = Json.of("enterpriseId", walk.industry().enterpriseId(kiln));
        terms.put("programmeId", walk.policy().programmeId());
        terms.put("appropriationId", appropriation);
        terms.set("figures", figures());
        terms.put("contractsEndOn", "2018-01-20");
        terms.put("riskPlan", "设接待点，及时答复");
        ObjectNode congress = terms.putObject("congress").put("heldOn", "2017-12-15");
        congress.put("entitled", 90).put("attended", 60).put("inFavour", 46).put("attachmentSha256", file);
        ObjectNode report = terms.putObject("report").put("reportNo", "报〔2017〕1号");
        report.put("explainedOn", "2017-12-16").put("reportedOn", "2017-12-18").put("attachmentSha256", file);
        return terms;
    }

    private static ObjectNode figures() {
        ObjectNode figures = Json.of("staff", 191, "affected", 60, "amount", "1500.00");
        figures.set("heads", Json.of("ch1", 30, "ch2", 10, "ch3", 10, "ch4", 5, "other", 5));
        figures.set(
                "uses",
                Json.of("u1", "0.00", "u2", "1000.00", "u3", "0.00", "u4", "0.00", "u5", "500.00", "u6", "0.00"));
        return figures;
    }

    private static void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
    }

    private static JsonNode sign(String role, JsonNode plan) {
        String id = plan.path("plan").path("id").asText();
        JsonNode open = as(role).list("/approvals?state=OPEN&subjectId=" + id).get(0);
        return as(role).post(
                        "/approvals/" + open.path("id").asText() + "/decisions",
                        Json.of(
                                "decision",
                                "APPROVE",
                                "sha256",
                                open.path("subjectSha256").asText()));
    }

    private static JsonNode get(JsonNode plan) {
        return clerk().get(PLANS + "/" + plan.path("plan").path("id").asText());
    }

    private static String unmet(String kiln) {
        JsonNode gate = clerk().get(
                        PLANS + "/gate?enterpriseId=" + walk.industry().enterpriseId(kiln) + "&programmeId="
                                + walk.policy().programmeId());
        assertThat(gate.path("open").asBoolean())
                .isEqualTo(Json.stream(gate.path("conditions"))
                        .allMatch(each -> each.path("met").asBoolean()));
        return String.join(
                " ",
                Json.stream(gate.path("conditions"))
                        .filter(each -> !each.path("met").asBoolean())
                        .map(each -> each.path("code").asText())
                        .toList());
    }

    @Test
    void a_plan_is_made_signed_by_two_others_and_revised_and_the_gate_says_why_not() {
        assertThat(unmet("KZ-01")).isEqualTo("MADE VOTED FUNDED APPROVED");
        JsonNode plan = clerk().post(PLANS, terms("KZ-01"));
        String id = plan.path("plan").path("id").asText();
        assertThat(unmet("KZ-01")).isEqualTo("APPROVED");
        refused(clerk().tryPost(PLANS, terms("KZ-01")), 409, "已有方案在审批");
        assertThat(as("hr-reviewer").list("/todo?mine=true&kind=APPROVE_RESETTLEMENT_PLAN"))
                .anyMatch(each -> each.path("subjectId").asText().equals(id));
        assertThat(as("hr-reviewer")
                        .get("/documents/RESETTLEMENT_PLAN/" + id + "/actors")
                        .path("steps"))
                .hasSize(2);
        sign("hr-reviewer", plan);
        sign("finance-reviewer", plan);
        assertThat(get(plan).path("plan").path("state").asText()).isEqualTo("APPROVED");
        assertThat(get(plan).path("gate").path("open").asBoolean()).isTrue();
        assertThat(clerk().list("/notifications?unread=true"))
                .anyMatch(each -> each.path("subjectId").asText().equals(id));
        assertThat(clerk().get("/timelines/RESETTLEMENT_PLAN/" + id).toString()).contains("resettlement-plan.make");

        ObjectNode more = terms("KZ-01");
        ((ObjectNode) more.path("figures")).put("amount", "1600.00");
        ((ObjectNode) more.path("figures").path("uses")).put("u2", "1100.00");
        JsonNode revised = clerk().post(PLANS, more);
        assertThat(revised.path("revises").asText()).isEqualTo(id);
        assertThat(unmet("KZ-01")).isEmpty();
        sign("hr-reviewer", revised);
        sign("finance-reviewer", revised);
        assertThat(get(plan).path("plan").path("state").asText()).isEqualTo("SUPERSEDED");
        assertThat(get(revised).path("gate").path("planId").asText())
                .isEqualTo(revised.path("plan").path("id").asText());
        refused(Stories.client().as("hr-clerk.shandan").tryGet(PLANS + "/" + id), 404, "安置方案");
    }

    @Test
    void a_plan_that_breaks_a_rule_is_refused_by_its_fields() {
        ObjectNode wrong = terms("KZ-02");
        ((ObjectNode) wrong.path("figures")).put("affected", 61).put("amount", "1500.01");
        ((ObjectNode) wrong.path("congress")).put("inFavour", 45);
        ((ObjectNode) wrong.path("report")).put("explainedOn", "2017-12-18").put("reportedOn", "2017-12-17");
        wrong.put("contractsEndOn", "2018-01-16");
        Answer answer = clerk().tryPost(PLANS, wrong);
        refused(answer, 400, "/figures/affected");
        assertThat(answer.text())
                .contains("/figures/amount", "/congress/inFavour", "/report/explainedOn", "/report/reportedOn");
        wrong = terms("KZ-02");
        wrong.remove("report");
        refused(clerk().tryPost(PLANS, wrong), 400, "/report");
        wrong = terms("KZ-02");
        ((ObjectNode) wrong.path("congress")).put("attachmentSha256", "b".repeat(64));
        refused(clerk().tryPost(PLANS, wrong), 400, "/congress/attachmentSha256");
        wrong = terms("KZ-02");
        ((ObjectNode) wrong.path("figures")).put("amount", "90000500.00");
        ((ObjectNode) wrong.path("figures").path("uses")).put("u2", "90000000.00");
        refused(clerk().tryPost(PLANS, wrong), 422, "超过指标可用金额");
        refused(as("finance-clerk").tryPost(PLANS, terms("KZ-02")), 403, "");
        refused(Stories.client().as("hr-clerk.shandan").tryPost(PLANS, terms("KZ-02")), 404, "企业");
        JsonNode preview = clerk().post(PLANS + "/preview", terms("KZ-02").path("figures"));
        assertThat(preview.path("reportDue").asBoolean()).isTrue();
        assertThat(preview.path("total").asText()).isEqualTo("1500.00");
    }
}
