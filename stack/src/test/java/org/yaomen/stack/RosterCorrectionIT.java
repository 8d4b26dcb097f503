package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.WalkDays;

/** Somebody entered at the wrong enterprise, and a number written wrong（花名册更正）: asked for by one, confirmed by another. */
class RosterCorrectionIT {

    private static final byte[] COPY = "%PDF-1.4\n% 身份证复印件\n".getBytes(StandardCharsets.UTF_8);
    private static final int MISPLACED = 91;
    private static final int MISTYPED = 92;
    private static final int RIGHT = 93;

    private static KaizhouWalk walk;
    private static final List<String> ANSWERED = new ArrayList<>();

    @BeforeAll
    static void an_enterprise_in_its_programme() {
        walk = Stories.with("KZ-01");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
    }

    private static Official as(String role) {
        return walk.desk().client().as(role);
    }

    private static Official ofShandan(String role) {
        return Stories.client().as(role + ".shandan");
    }

    private static void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
        ANSWERED.add(answer.text());
    }

    private static String entered(int number) {
        return as("hr-clerk")
                .post(
                        "/workers",
                        RosterSample.terms(
                                walk.industry().enterpriseId("KZ-01"),
                                walk.policy().programmeId(),
                                number))
                .path("id")
                .asText();
    }

    private static JsonNode told(JsonNode answer) {
        ANSWERED.add(answer.toString());
        return answer;
    }

    private static ObjectNode decision(boolean confirmed) {
        return Json.of("confirmed", confirmed, "reason", "已核对材料");
    }

    @Test
    void who_never_belonged_is_struck_by_two_persons_and_counted_no_more() {
        String worker = entered(MISPLACED);
        String ask = "/roster-corrections";
        ObjectNode strike = Json.of("workerId", worker, "kind", "STRIKE", "reason", "登记时选错企业，非本厂职工");
        refused(as("finance-clerk").tryPost(ask, strike), 403, "");
        refused(ofShandan("hr-clerk").tryPost(ask, strike), 404, "职工");
        refused(as("hr-clerk").tryPost(ask, strike.deepCopy().put("reason", "错")), 400, "reason");
        String id = told(as("hr-clerk").post(ask, strike)).path("id").asText();
        refused(as("hr-clerk").tryPost(ask, strike), 409, "待确认");
        String path = "/roster-corrections/" + id;
        assertThat(as("hr-reviewer").list("/todo?kind=DECIDE_ROSTER_CORRECTION&size=200"))
                .anyMatch(todo -> todo.path("subjectId").asText().equals(id));
        refused(as("hr-clerk").tryPost(path + "/decision", decision(true)), 403, "");
        refused(as("finance-approver").tryPost(path + "/decision", decision(true)), 403, "");
        refused(ofShandan("hr-reviewer").tryPost(path + "/decision", decision(true)), 404, "");
        told(as("hr-reviewer").post(path + "/decision", decision(true)));
        refused(as("hr-reviewer").tryPost(path + "/decision", decision(true)), 409, "已确认");
        String roster = "/workers?programme=" + walk.policy().programmeId() + "&size=200";
        assertThat(as("finance-clerk").list(roster))
                .noneMatch(each -> each.path("id").asText().equals(worker));
        assertThat(as("finance-clerk").list(roster + "&struck=true"))
                .anyMatch(each -> each.path("id").asText().equals(worker));
        refused(as("hr-clerk").tryPost(ask, strike), 409, "已从花名册剔除");
        assertThat(entered(MISPLACED)).as("where it belongs").isNotEqualTo(worker);
    }

    @Test
    void a_number_is_put_right_by_its_evidence_and_shown_to_nobody_without_a_reason() {
        String worker = entered(MISTYPED);
        String right = RosterSample.worker("", RIGHT).get(RosterSample.CITIZEN_ID);
        String ask = "/roster-corrections";
        ObjectNode number = Json.of("workerId", worker, "kind", "CITIZEN_ID", "reason", "身份证号码录错", "citizenId", right);
        refused(as("hr-clerk").tryPost(ask, number), 400, "/attachmentSha256");
        String file = as("hr-clerk")
                .post("/attachments?region=" + Stories.KAIZHOU + "&name=id.pdf", "application/pdf", COPY)
                .path("sha256")
                .asText();
        number.put("attachmentSha256", file);
        refused(as("hr-clerk").tryPost(ask, number.deepCopy().put("citizenId", "500199199001010000")), 400, "");
        JsonNode asked = told(as("hr-clerk").post(ask, number));
        String path = "/roster-corrections/" + asked.path("id").asText();
        ObjectNode why = Json.of("reason", "与复印件核对");
        refused(as("finance-reviewer").tryPost(path + "/reveal", why), 403, "");
        refused(ofShandan("hr-reviewer").tryPost(path + "/reveal", why), 404, "");
        assertThat(as("hr-reviewer").post(path + "/reveal", why).path("value").asText())
                .isEqualTo(right);
        told(as("hr-reviewer").post(path + "/decision", decision(true)));
        assertThat(as("hr-reviewer")
                        .post("/workers/" + worker + "/reveal", Json.of("field", "CITIZEN_ID", "reason", "与复印件核对"))
                        .path("value")
                        .asText())
                .isEqualTo(right);
        String trail = told(as("auditor")
                        .get("/audit/records?subjectId=" + asked.path("id").asText()))
                .toString();
        assertThat(trail).contains("roster-correction.ask", "roster-correction.reveal", "roster-correction.confirm");
        told(as("auditor").get("/roster-corrections?worker=" + worker));
        ANSWERED.add(
                new String(as("auditor").download("/roster-corrections/export?format=csv"), StandardCharsets.UTF_8));
        RosterDesk.nobodyIsShown(
                String.join("\n", ANSWERED),
                List.<Map<String, String>>of(
                        RosterSample.worker("", MISPLACED),
                        RosterSample.worker("", MISTYPED),
                        RosterSample.worker("", RIGHT)));
    }
}
