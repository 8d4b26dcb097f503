package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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

/** From the roster to the money on the workers' accounts（职工补偿）: one sheet, and everybody who has a part in it. */
class SeveranceIT {

    private static final String SHEETS = "/severance-sheets";
    private static final String PLANS = "/resettlement-plans";
    private static final byte[] RESOLUTION = "%PDF-1.4\n% 决议\n".getBytes(StandardCharsets.UTF_8);
    private static final int WORKERS = 3;

    private static KaizhouWalk walk;
    private static String appropriation;
    private static String enterprise;
    private static final List<String> ANSWERED = new ArrayList<>();
    private static final CollectingDesk COLLECTING = new CollectingDesk(ANSWERED::add);

    @BeforeAll
    static void an_enterprise_with_three_workers_and_an_appropriation() {
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
        IntStream.rangeClosed(1, WORKERS)
                .forEach(number -> as("hr-clerk")
                        .post(
                                "/workers",
                                SeveranceSamples.worker(
                                        enterprise, walk.policy().programmeId(), 70 + number, number == WORKERS)));
    }

    private static Official as(String role) {
        return walk.desk().client().as(role);
    }

    private static JsonNode told(JsonNode answer) {
        ANSWERED.add(answer.toString());
        return answer;
    }

    private static void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
        ANSWERED.add(answer.text());
    }

    private static ObjectNode plan() {
        String file = as("hr-clerk")
                .post("/attachments?region=" + Stories.KAIZHOU + "&name=r.pdf", "application/pdf", RESOLUTION)
                .path("sha256")
                .asText();
        ObjectNode terms = SeveranceSamples.plan(WORKERS, file);
        terms.put("enterpriseId", enterprise);
        return terms.put("programmeId", walk.policy().programmeId()).put("appropriationId", appropriation);
    }

    private static void sign(String id, String... roles) {
        for (String role : roles) {
            JsonNode open =
                    as(role).list("/approvals?state=OPEN&subjectId=" + id).get(0);
            as(role).post(
                            "/approvals/" + open.path("id").asText() + "/decisions",
                            Json.of(
                                    "decision",
                                    "APPROVE",
                                    "sha256",
                                    open.path("subjectSha256").asText()));
        }
    }

    private static ObjectNode terms() {
        return SeveranceSamples.sheet(enterprise, walk.policy().programmeId());
    }

    private static JsonNode jobDone(JsonNode job) {
        JsonNode now = job;
        for (int i = 0; i < 300 && !now.path("state").asText().equals("DONE"); i++) {
            Pause.millis(100);
            now = as("finance-clerk").get("/jobs/" + job.path("id").asText());
        }
        assertThat(now.path("state").asText()).as(now.toString()).isEqualTo("DONE");
        return now;
    }

    private static String state(String sheet) {
        return told(as("auditor").get(SHEETS + "/" + sheet))
                .path("sheet")
                .path("state")
                .asText();
    }

    private static void pays(String sheet) {
        List<JsonNode> lines = as("cashier").list(SHEETS + "/" + sheet + "/lines?state=INSTRUCTED");
        List<String> instructions = lines.stream()
                .map(line -> line.path("paymentInstructionId").asText())
                .toList();
        BatchSteps batches = new BatchSteps(walk.desk());
        BatchSteps.Sent sent = batches.send(instructions, WalkDays.PUBLISHED);
        assertThat(sent.order().payments()).hasSameSizeAs(instructions);
        byte[] result = new SampleBank()
                .payrollResult(sent.order().payments(), WalkDays.PUBLISHED, id -> SampleBank.Reply.PAID);
        told(batches.upload(sent.batchId(), "r.csv", result));
    }

    @Test
    void workers_are_computed_approved_and_paid_by_the_bank_and_nobody_does_anothers_part() {
        String first = made();
        calculated(SHEETS + "/" + first);
        String sheet = againWithTheProvincesMonths(first);
        String path = SHEETS + "/" + sheet;
        explained(path);
        String plan = submitted(path);
        refused(as("cashier").tryPost(path + "/payment", Json.of()), 409, "出支付指令");
        sign(sheet, "hr-reviewer", "finance-reviewer", "finance-approver");
        assertThat(state(sheet)).isEqualTo("APPROVED");
        instructed(path);
        pays(sheet);
        assertThat(state(sheet)).isEqualTo("PAID");
        COLLECTING.settled(path);
        String disabled = as("auditor")
                .list(path + "/lines?kind=DISABILITY_EMPLOYMENT")
                .get(0)
                .path("workerId")
                .asText();
        assertThat(told(as("auditor").get("/workers/" + disabled + "/life-line"))
                        .toString())
                .contains("一次性伤残就业补助金", "66000.00");
        assertThat(as("auditor")
                        .get(PLANS + "/" + plan)
                        .path("gate")
                        .path("open")
                        .asBoolean())
                .isTrue();
        assertThat(told(as("auditor").get("/timelines/SEVERANCE_SHEET/" + sheet))
                        .toString())
                .contains("severance-sheet.calculate", "severance-sheet.pay");
        refused(as("industry-clerk").tryGet(path), 403, "");
        nobodyIsShown(path);
    }

    private static String made() {
        refused(as("finance-clerk").tryPost(SHEETS, terms()), 403, "");
        refused(Stories.client().as("hr-clerk.shandan").tryPost(SHEETS, terms()), 404, "企业");
        refused(as("hr-clerk").tryPost(SHEETS, terms().put("localMonthlyWage", "0.00")), 400, "/localMonthlyWage");
        JsonNode made = told(as("hr-clerk").post(SHEETS, terms()));
        assertThat(made.path("sheet").path("workers").asInt()).isEqualTo(WORKERS);
        return made.path("sheet").path("id").asText();
    }

    /** Human resources say that wages and insurance were not paid; finance computes, and nobody says anything more. */
    private static void calculated(String path) {
        JsonNode fact = told(as("hr-clerk").get(path + "/facts")).path("items").get(0);
        ObjectNode otherwise = Json.of(
                "hiredOn",
                fact.path("hiredOn").asText(),
                "leftOn",
                fact.path("leftOn").asText(),
                "reason",
                "CLOSED",
                "unlawful",
                false,
                "wageArrears",
                "1234.56",
                "insuranceArrears",
                "1000.00",
                "arrearsDays",
                100);
        String of = path + "/facts/" + fact.path("id").asText();
        refused(as("finance-clerk").tryPut(of, 0, otherwise), 403, "");
        refused(as("hr-clerk").tryPut(of, 0, otherwise.deepCopy().put("leftOn", "1999-01-01")), 400, "/leftOn");
        as("hr-clerk").put(of, 0, otherwise);
        ObjectNode calculate = Json.of("appropriationId", appropriation, "payOn", WalkDays.PUBLISHED.toString());
        refused(as("hr-clerk").tryPost(path + "/calculation", calculate), 403, "");
        computed(path);
        refused(as("hr-clerk").tryPut(of, 1, otherwise), 409, "填报");
    }

    private static void computed(String path) {
        ObjectNode calculate = Json.of("appropriationId", appropriation, "payOn", WalkDays.PUBLISHED.toString());
        JsonNode job = jobDone(as("finance-clerk").post(path + "/calculation", calculate));
        assertThat(job.path("done").asInt()).isEqualTo(WORKERS);
    }

    /** Nothing is submitted without the months of the grade; once they are there, human resources begin anew. */
    private static String againWithTheProvincesMonths(String first) {
        String path = SHEETS + "/" + first;
        JsonNode opinion = told(as("auditor").get(path + "/second-opinion"));
        assertThat(opinion.path("findings").findValuesAsText("code")).contains("DISABILITY");
        refused(as("finance-clerk").tryPost(path + "/submission", Json.of()), 422, "待补本省标准");
        Stories.client().as("policy-admin").post("/parameters", SeveranceSamples.months());
        String second = told(as("hr-clerk").post(SHEETS, terms().put("revises", first)))
                .path("sheet")
                .path("id")
                .asText();
        computed(SHEETS + "/" + second);
        List<JsonNode> grants = as("auditor").list(SHEETS + "/" + second + "/lines?kind=DISABILITY_EMPLOYMENT");
        assertThat(grants).extracting(line -> line.path("net").asText()).containsExactly("66000.00");
        return second;
    }

    private static void explained(String path) {
        List<JsonNode> lines = as("auditor").list(path + "/lines");
        lines.forEach(SeveranceIT::told);
        assertThat(lines).hasSize(WORKERS + 4);
        assertThat(lines)
                .filteredOn(line -> line.path("state").asText().equals("NOT_PAYABLE"))
                .extracting(line -> line.path("kind").asText())
                .containsExactly("LATE_FEE");
        for (JsonNode line : lines) {
            String one = path + "/lines/" + line.path("id").asText();
            assertThat(told(as("auditor").get(one)).path("text").asText()).contains("yaomen-severance-line-2");
            assertThat(told(as("auditor").post(one + "/replay", Json.of()))
                            .path("same")
                            .asBoolean())
                    .isTrue();
        }
    }

    /** Not before there is a plan, and not by human resources; answers the plan. */
    private static String submitted(String path) {
        refused(as("finance-clerk").tryPost(path + "/submission", Json.of()), 422, "GATE");
        JsonNode plan = as("hr-clerk").post(PLANS, plan());
        String id = plan.path("plan").path("id").asText();
        sign(id, "hr-reviewer", "finance-reviewer");
        JsonNode opinion = told(as("auditor").get(path + "/second-opinion"));
        assertThat(opinion.path("findings").findValuesAsText("code"))
                .as("an account for the insurance arrears may still be entered")
                .isSubsetOf("NO_AGENCY");
        refused(as("hr-clerk").tryPost(path + "/submission", Json.of()), 403, "");
        as("finance-clerk").post(path + "/submission", Json.of());
        return id;
    }

    private static void instructed(String path) {
        refused(as("hr-clerk").tryPost(path + "/payment", Json.of()), 403, "");
        refused(as("finance-clerk").tryPost(path + "/payment", Json.of()), 403, "");
        refused(Stories.client().as("cashier.shandan").tryPost(path + "/payment", Json.of()), 404, "核定表");
        COLLECTING.agreed();
        JsonNode paid = told(as("cashier").post(path + "/payment", Json.of()));
        assertThat(paid.path("instructed").asInt()).isEqualTo(WORKERS + 3);
        assertThat(paid.path("amount").asText())
                .isEqualTo(paid.path("sheet").path("net").asText());
        refused(as("cashier").tryPost(path + "/payment", Json.of()), 422, "NOTHING_TO_PAY");
    }

    /** Neither number nor account of any of them, in whatever was answered or exported. */
    private static void nobodyIsShown(String path) {
        byte[] export = as("auditor").download(path + "/lines/export?format=csv");
        ANSWERED.add(new String(export, StandardCharsets.UTF_8));
        List<Map<String, String>> workers = IntStream.rangeClosed(1, WORKERS)
                .mapToObj(number -> RosterSample.worker("", 70 + number))
                .toList();
        RosterDesk.nobodyIsShown(String.join("\n", ANSWERED), workers);
    }
}
