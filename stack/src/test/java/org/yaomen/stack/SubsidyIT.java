package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.BatchSteps;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.SampleBank;
import org.yaomen.stack.walk.WalkDays;

/** From a placement to the subsidy on the worker's account（安置补贴）: entered, explained, computed, approved, paid. */
class SubsidyIT {

    private static final String CLAIMS = "/subsidy-claims";
    private static final String SHEETS = "/subsidy-sheets";
    private static final LocalDate LATER = LocalDate.of(2018, 1, 8);
    private static final int NUMBER = 4_100;

    private static KaizhouWalk walk;
    private static String appropriation;
    private static String enterprise;
    private static String worker;
    private static String file;
    private static final List<String> ANSWERED = new ArrayList<>();

    @BeforeAll
    static void a_worker_in_work_of_his_own_by_an_approved_plan() {
        walk = Stories.with("KZ-01");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        appropriation = walk.funds().appropriationIds().get(0);
        enterprise = walk.industry().enterpriseId("KZ-01");
        worker = as("hr-clerk")
                .post("/workers", RosterSample.terms(enterprise, walk.policy().programmeId(), NUMBER))
                .path("id")
                .asText();
        file = as("hr-clerk")
                .post(
                        "/attachments?region=" + Stories.KAIZHOU + "&name=r.pdf",
                        "application/pdf",
                        "%PDF-1.4\n% 凭证\n".getBytes(StandardCharsets.UTF_8))
                .path("sha256")
                .asText();
        sign(
                as("hr-clerk")
                        .post("/resettlement-plans", plan())
                        .path("plan")
                        .path("id")
                        .asText(),
                "hr-reviewer",
                "finance-reviewer");
        as("hr-clerk").post("/placements", placement());
        walk.desk().itIs(LATER);
    }

    private static Official as(String role) {
        return walk.desk().client().as(role);
    }

    private static JsonNode told(JsonNode answer) {
        ANSWERED.add(answer.toString());
        return answer;
    }

    private static void refused(Answer answer, int status, String... said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        for (String word : said) {
            assertThat(answer.text()).contains(word);
        }
        ANSWERED.add(answer.text());
    }

    private static ObjectNode plan() {
        LocalDate today = WalkDays.PUBLISHED;
        ObjectNode terms = Json.of("enterpriseId", enterprise, "appropriationId", appropriation);
        terms.put("programmeId", walk.policy().programmeId());
        ObjectNode figures = Json.of("staff", 60, "affected", 1, "amount", "50000.00");
        figures.set("heads", Json.of("ch1", 0, "ch2", 1, "ch3", 0, "ch4", 0, "other", 0));
        figures.set(
                "uses",
                Json.of("u1", "0.00", "u2", "40000.00", "u3", "0.00", "u4", "0.00", "u5", "0.00", "u6", "10000.00"));
        terms.set("figures", figures);
        terms.put("contractsEndOn", today.toString()).put("riskPlan", "设接待点，及时答复");
        ObjectNode congress = terms.putObject("congress").put("heldOn", today.toString());
        congress.put("entitled", 60).put("attended", 60).put("inFavour", 60).put("attachmentSha256", file);
        return terms;
    }

    private static ObjectNode placement() {
        String today = WalkDays.PUBLISHED.toString();
        ObjectNode placement = Json.of("workerId", worker, "follows", 0, "status", "SELF_EMPLOYED", "startedOn", today);
        placement.put("contractEndGround", "CLOSURE").put("contractEndedOn", today);
        return placement.put("voluntary", false).put("consented", false);
    }

    private static void sign(String id, String... roles) {
        for (String role : roles) {
            JsonNode open =
                    as(role).list("/approvals?state=OPEN&subjectId=" + id).get(0);
            ObjectNode signed = Json.of(
                    "decision", "APPROVE", "sha256", open.path("subjectSha256").asText());
            as(role).post("/approvals/" + open.path("id").asText() + "/decisions", signed);
        }
    }

    private static ObjectNode claim(String from, String to) {
        ObjectNode terms = Json.of("workerId", worker, "kind", "FLEXIBLE_INSURANCE", "fromOn", from, "toOn", to);
        return terms.put("paidMonthly", "800.00").put("proofSha256", file);
    }

    private static ObjectNode sheet(String kind) {
        return Json.of("kind", kind, "programmeId", walk.policy().programmeId(), "appropriationId", appropriation);
    }

    @Test
    void a_subsidy_is_entered_computed_approved_and_paid_once_and_nobody_does_anothers_part() {
        String claim = entered();
        unknownAmount();
        String sheet = computed(claim);
        String path = SHEETS + "/" + sheet;
        approved(path, sheet, claim);
        refused(as("finance-clerk").tryPost(path + "/payment", Json.of()), 403);
        refused(Stories.client().as("cashier.shandan").tryPost(path + "/payment", Json.of()), 404);
        JsonNode paid = told(as("cashier").post(path + "/payment", Json.of()));
        assertThat(paid.path("instructed").asInt()).isEqualTo(1);
        refused(as("cashier").tryPost(path + "/payment", Json.of()), 422, "NOTHING_TO_PAY");
        pays(claim);
        assertThat(told(as("auditor").get(path)).path("state").asText()).isEqualTo("PAID");
        assertThat(told(as("auditor").get(CLAIMS + "/" + claim))
                        .path("claim")
                        .path("state")
                        .asText())
                .isEqualTo("PAID");
        inTheLifeOfTheWorker(claim);
    }

    private static String entered() {
        ObjectNode december = claim("2017-12-01", "2017-12-31");
        refused(as("finance-clerk").tryPost(CLAIMS, december), 403);
        refused(Stories.client().as("hr-clerk.shandan").tryPost(CLAIMS, december), 404);
        refused(as("hr-clerk").tryPost(CLAIMS, claim("2017-11-01", "2017-11-15")), 400, "/toOn", "月末日");
        refused(as("hr-clerk").tryPost(CLAIMS, claim("2017-11-01", "2017-11-30")), 400, "/kind", "2017-11");
        refused(as("hr-clerk").tryPost(CLAIMS, claim("2018-01-01", "2018-01-31")), 400, "/toOn", "期满以后");
        refused(
                as("hr-clerk").tryPost(CLAIMS, december.deepCopy().put("proofSha256", "0".repeat(64))),
                400,
                "/proofSha256");
        String first =
                as("hr-clerk").post(CLAIMS, december).path("claim").path("id").asText();
        refused(as("hr-clerk").tryPost(CLAIMS, december), 400, "/fromOn", "2017-12");
        refused(as("finance-clerk").tryPost(CLAIMS + "/" + first + "/withdrawal", Json.of("reason", "代撤")), 403);
        as("hr-clerk").post(CLAIMS + "/" + first + "/withdrawal", Json.of("reason", "金额登错"));
        JsonNode again = told(as("hr-clerk").post(CLAIMS, december));
        assertThat(again.path("frozen").asBoolean()).isFalse();
        assertThat(again.path("document").path("amount").asText()).isEqualTo("533.33");
        assertThat(as("finance-clerk").list("/todo?mine=true&kind=CALCULATE_SUBSIDIES"))
                .anyMatch(each -> each.path("subjectId").asText().equals(enterprise));
        return again.path("claim").path("id").asText();
    }

    /** The region has no amount: the claim says so, and no sheet takes it. */
    private static void unknownAmount() {
        ObjectNode startUp =
                Json.of("workerId", worker, "kind", "START_UP", "fromOn", "2017-12-01", "toOn", "2018-01-07");
        startUp.put("licenceNo", "样例91500").put("proofSha256", file).put("tradingSha256", file);
        JsonNode proof = told(as("hr-clerk").post(CLAIMS, startUp));
        assertThat(proof.path("document").path("reasons").toString()).contains("待补", "一次性创业补贴");
        refused(as("finance-clerk").tryPost(SHEETS, sheet("START_UP")), 422, "待补");
        refused(as("hr-clerk").tryPost(CLAIMS, startUp), 400, "每人一次");
    }

    private static String computed(String claim) {
        ObjectNode insurance = sheet("FLEXIBLE_INSURANCE");
        refused(as("hr-clerk").tryPost(SHEETS, insurance), 403);
        refused(Stories.client().as("finance-clerk.shandan").tryPost(SHEETS, insurance), 404);
        JsonNode made = told(as("finance-clerk").post(SHEETS, insurance));
        assertThat(made.path("sheet").path("amount").asText()).isEqualTo("533.33");
        assertThat(made.path("sheet").path("useCode").asText()).isEqualTo("U6");
        refused(as("hr-clerk").tryPost(CLAIMS + "/" + claim + "/withdrawal", Json.of("reason", "再撤")), 409, "尚未核定");
        refused(as("finance-clerk").tryPost(SHEETS, insurance), 422, "NOTHING_TO_CALCULATE");
        String first = SHEETS + "/" + made.path("sheet").path("id").asText();
        as("finance-clerk").post(first + "/discard", Json.of());
        String sheet = as("finance-clerk")
                .post(SHEETS, insurance)
                .path("sheet")
                .path("id")
                .asText();
        assertThat(told(as("auditor").get(CLAIMS + "/" + claim)).path("frozen").asBoolean())
                .isTrue();
        assertThat(as("auditor")
                        .post(CLAIMS + "/" + claim + "/replay", Json.of())
                        .path("same")
                        .asBoolean())
                .isTrue();
        return sheet;
    }

    private static void approved(String path, String sheet, String claim) {
        refused(as("hr-clerk").tryPost(path + "/submission", Json.of()), 403);
        as("finance-clerk").post(path + "/submission", Json.of());
        refused(as("cashier").tryPost(path + "/payment", Json.of()), 409, "出支付指令");
        sign(sheet, "hr-reviewer", "finance-reviewer", "finance-approver");
        assertThat(told(as("auditor").get(CLAIMS + "/" + claim))
                        .path("claim")
                        .path("state")
                        .asText())
                .isEqualTo("APPROVED");
        String number = as("auditor").get(path).path("sheetNo").asText();
        assertThat(as("auditor").get("/search?words=" + number).toString()).contains(sheet);
    }

    private static void pays(String claim) {
        String instruction = as("cashier")
                .get(CLAIMS + "/" + claim)
                .path("claim")
                .path("paymentInstructionId")
                .asText();
        BatchSteps batches = new BatchSteps(walk.desk());
        BatchSteps.Sent sent = batches.send(List.of(instruction), LATER);
        byte[] result = new SampleBank().payrollResult(sent.order().payments(), LATER, id -> SampleBank.Reply.PAID);
        told(batches.upload(sent.batchId(), "r.csv", result));
    }

    private static void inTheLifeOfTheWorker(String claim) {
        JsonNode line = told(as("auditor").get("/workers/" + worker + "/life-line"));
        assertThat(line.path("money").toString()).contains("灵活就业社会保险补贴", "533.33", "2017-12-01");
        assertThat(told(as("auditor").get("/timelines/SUBSIDY_CLAIM/" + claim)).toString())
                .contains("subsidy-claim.enter", "subsidy-sheet.make", "subsidy-sheet.pay");
        String month =
                "/reports/placements?month=2018-01&programmeId=" + walk.policy().programmeId();
        assertThat(as("auditor").get(month).path("sums").path("fundUsed").asText())
                .isEqualTo("533.33");
        refused(as("industry-clerk").tryGet(CLAIMS + "/" + claim), 403);
        refused(Stories.client().as("hr-clerk.shandan").tryGet(CLAIMS + "/" + claim), 404);
        ANSWERED.add(new String(as("auditor").download(CLAIMS + "/export?format=csv"), StandardCharsets.UTF_8));
        RosterDesk.nobodyIsShown(String.join("\n", ANSWERED), List.of(RosterSample.worker("", NUMBER)));
    }
}
