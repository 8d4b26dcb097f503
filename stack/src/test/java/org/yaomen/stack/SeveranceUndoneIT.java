package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.BankOrder;
import org.yaomen.stack.walk.BatchSteps;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.RosterSample;
import org.yaomen.stack.walk.SampleBank;
import org.yaomen.stack.walk.WalkDays;

/**
 * What was approved and is wrong（撤销核定、退回重付）: one worker's account is wrong and corrected, another's wage is wrong and
 * the sheet is taken back; each is paid once, and everything that happened stays to be seen.
 */
class SeveranceUndoneIT {

    private static final String SHEETS = "/severance-sheets";
    private static final byte[] RESOLUTION = "%PDF-1.4\n% 决议\n".getBytes(StandardCharsets.UTF_8);
    private static final ObjectNode WHY = Json.of("reason", "月平均工资填错，重新核定");
    private static final int RIGHT = 81;
    private static final int WRONG = 82;

    private static KaizhouWalk walk;
    private static String appropriation;
    private static String enterprise;

    @BeforeAll
    static void an_enterprise_with_two_workers_and_an_appropriation() {
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
        IntStream.of(RIGHT, WRONG)
                .forEach(number -> as("hr-clerk")
                        .post(
                                "/workers",
                                SeveranceSamples.worker(
                                        enterprise, walk.policy().programmeId(), number, false)));
    }

    private static Official as(String role) {
        return walk.desk().client().as(role);
    }

    private static void refused(Answer answer, int status, String said) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.text()).contains(said);
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

    private static void planned() {
        String file = as("hr-clerk")
                .post("/attachments?region=" + Stories.KAIZHOU + "&name=r.pdf", "application/pdf", RESOLUTION)
                .path("sha256")
                .asText();
        ObjectNode terms = SeveranceSamples.plan(2, file)
                .put("enterpriseId", enterprise)
                .put("programmeId", walk.policy().programmeId())
                .put("appropriationId", appropriation);
        String plan = as("hr-clerk")
                .post("/resettlement-plans", terms)
                .path("plan")
                .path("id")
                .asText();
        sign(plan, "hr-reviewer", "finance-reviewer");
    }

    private static String made(ObjectNode terms, int workers) {
        JsonNode sheet = as("hr-clerk").post(SHEETS, terms).path("sheet");
        assertThat(sheet.path("workers").asInt()).isEqualTo(workers);
        return sheet.path("id").asText();
    }

    private static ObjectNode terms() {
        return SeveranceSamples.sheet(enterprise, walk.policy().programmeId());
    }

    private static void approved(String sheet) {
        String path = SHEETS + "/" + sheet;
        JsonNode job = as("finance-clerk")
                .post(
                        path + "/calculation",
                        Json.of("appropriationId", appropriation, "payOn", WalkDays.PUBLISHED.toString()));
        for (int i = 0; i < 300 && !sheet(sheet).path("state").asText().equals("CALCULATED"); i++) {
            Pause.millis(100);
        }
        assertThat(sheet(sheet).path("state").asText()).as(job.toString()).isEqualTo("CALCULATED");
        as("finance-clerk").post(path + "/submission", Json.of());
        refused(as("finance-approver").tryPost(path + "/taking-back", WHY), 409, "只有已批准");
        sign(sheet, "hr-reviewer", "finance-reviewer", "finance-approver");
    }

    private static JsonNode sheet(String sheet) {
        return as("auditor").get(SHEETS + "/" + sheet).path("sheet");
    }

    private static JsonNode line(String sheet, int number) {
        return as("auditor")
                .list(SHEETS + "/" + sheet + "/lines?kind=SEVERANCE&words=样例职工" + number)
                .get(0);
    }

    private static String available() {
        return as("auditor")
                .get("/appropriations/" + appropriation)
                .path("available")
                .asText();
    }

    /** What the sheet has instructed, in one batch, up to the bank. */
    private static String batched(String sheet) {
        List<String> ready = as("cashier").list(SHEETS + "/" + sheet + "/lines?state=INSTRUCTED").stream()
                .map(each -> each.path("paymentInstructionId").asText())
                .toList();
        String account = new BatchSteps(walk.desk()).countyAccountId();
        return as("cashier")
                .post("/payment-batches", Json.of("countyAccountId", account, "instructionIds", ready))
                .path("id")
                .asText();
    }

    private static void answered(String batch, Function<BankOrder.Payment, SampleBank.Reply> bank) {
        String path = "/payment-batches/" + batch;
        sign(batch, "finance-reviewer");
        int version = as("cashier").get(path).path("version").asInt();
        as("cashier").postOn(version, path + "/dispatch", Json.of("executeOn", WalkDays.PUBLISHED.toString()));
        BankOrder order = BankOrder.read(as("cashier").download(path + "/file"));
        byte[] result = new SampleBank()
                .payrollResult(
                        order.payments(),
                        WalkDays.PUBLISHED,
                        id -> order.payments().stream()
                                .filter(each -> each.endToEndId().equals(id))
                                .map(bank)
                                .findFirst()
                                .orElseThrow());
        as("cashier").post(path + "/results?name=r.csv", "application/octet-stream", result);
    }

    @Test
    void a_wrong_account_is_corrected_a_wrong_sheet_taken_back_and_each_worker_is_paid_once() {
        planned();
        String before = available();
        String first = made(terms(), 2);
        approved(first);
        wageCorrected(first);
        as("cashier").post(SHEETS + "/" + first + "/payment", Json.of());
        JsonNode right = line(first, RIGHT);
        assertThat(right.path("state").asText()).isEqualTo("INSTRUCTED");
        assertThat(line(first, WRONG).path("state").asText()).isEqualTo("OPEN");
        String batch = batched(first);
        refused(as("finance-approver").tryPost(SHEETS + "/" + first + "/taking-back", WHY), 409, "没有银行答复");
        answered(batch, payment -> new SampleBank.Reply(SampleBank.Outcome.REJECTED, "AC01", "账号不存在"));
        reissued(right);
        takenBack(first);
        assertThat(line(first, RIGHT).path("state").asText()).isEqualTo("PAID");
        String second = made(terms().put("revises", first), 1);
        approved(second);
        as("cashier").post(SHEETS + "/" + second + "/payment", Json.of());
        answered(batched(second), payment -> SampleBank.Reply.PAID);
        assertThat(sheet(second).path("state").asText()).isEqualTo("PAID");
        refused(as("finance-approver").tryPost(SHEETS + "/" + second + "/taking-back", WHY), 409, "已付清");
        everythingStays(first, before);
    }

    /** After the approval somebody sees that a wage is wrong: that line is held, the sheet is not changed. */
    private static void wageCorrected(String sheet) {
        String path = "/workers/" + line(sheet, WRONG).path("workerId").asText();
        ObjectNode facts =
                RosterSample.facts(WRONG, RosterSample.worker("", WRONG).get(RosterSample.ACCOUNT_NO));
        as("hr-clerk")
                .put(
                        path,
                        as("hr-clerk").get(path).path("version").asInt(),
                        Json.of("facts", facts.put("meanWage", "4600.00"), "reason", "工资册写错"));
    }

    /** The line, its payments and the bank's answers lead to one another, and nothing is shown in full. */
    private static void reissued(JsonNode line) {
        String id = line.path("id").asText();
        String returned =
                "/payment-instructions/" + line.path("paymentInstructionId").asText();
        assertThat(as("auditor").get(returned).path("state").asText()).isEqualTo("RETURNED");
        assertThat(as("auditor").list("/todo?kind=REISSUE_PAYMENT").toString())
                .contains(line.path("paymentInstructionId").asText());
        ObjectNode corrected = Json.of(
                "account",
                Json.of(
                        "name",
                        "样例职工" + RIGHT,
                        "number",
                        RosterSample.worker("", RIGHT + 100).get(RosterSample.ACCOUNT_NO),
                        "bankCode",
                        "103653000003"),
                "reason",
                "银行退回，已与本人核对");
        int version = as("finance-clerk").get(returned).path("version").asInt();
        refused(as("hr-clerk").tryPostOn(version, returned + "/reissue", corrected), 403, "");
        as("finance-clerk").postOn(version, returned + "/reissue", corrected);
        refused(as("finance-clerk").tryPostOn(version, returned + "/reissue", corrected), 409, "");
        answered(batched(line.path("sheetId").asText()), payment -> SampleBank.Reply.PAID);
        List<JsonNode> all = as("auditor").list("/payment-instructions?subjectId=" + id);
        assertThat(all).extracting(each -> each.path("state").asText()).containsExactlyInAnyOrder("PAID", "RETURNED");
        JsonNode found = as("cashier").get("/severance-lines/" + id);
        assertThat(found.path("sheetId").asText())
                .isEqualTo(line.path("sheetId").asText());
        assertThat(found.path("workerId").asText())
                .isEqualTo(line.path("workerId").asText());
        refused(as("industry-clerk").tryGet("/severance-lines/" + id), 403, "");
        refused(Stories.client().as("cashier.shandan").tryGet("/severance-lines/" + id), 404, "");
        String told = all + " " + found + as("auditor").list(returned + "/events");
        assertThat(told)
                .doesNotContain(RosterSample.worker("", RIGHT).get(RosterSample.ACCOUNT_NO))
                .doesNotContain(RosterSample.worker("", RIGHT + 100).get(RosterSample.ACCOUNT_NO));
    }

    private static void takenBack(String sheet) {
        String path = SHEETS + "/" + sheet + "/taking-back";
        String committed = available();
        refused(as("finance-clerk").tryPost(path, WHY), 403, "");
        refused(Stories.client().as("finance-approver.shandan").tryPost(path, WHY), 404, "核定表");
        refused(as("finance-approver").tryPost(path, Json.of("reason", " ")), 400, "reason");
        String freed = line(sheet, WRONG).path("amount").asText();
        JsonNode after = as("finance-approver").post(path, WHY);
        assertThat(after.path("sheet").path("state").asText()).isEqualTo("TAKEN_BACK");
        assertThat(after.path("payment").path("freeAmount").asText()).isEqualTo(freed);
        assertThat(available()).isEqualTo(plus(committed, freed));
        refused(as("finance-approver").tryPost(path, WHY), 409, "已撤销");
        refused(as("cashier").tryPost(SHEETS + "/" + sheet + "/payment", Json.of()), 409, "出支付指令");
        assertThat(line(sheet, WRONG).path("state").asText()).isEqualTo("TAKEN_BACK");
    }

    private static String plus(String one, String other) {
        return new BigDecimal(one).add(new BigDecimal(other)).toPlainString();
    }

    private static void everythingStays(String sheet, String before) {
        String path = SHEETS + "/" + sheet;
        for (JsonNode line : as("auditor").list(path + "/lines")) {
            assertThat(as("auditor")
                            .post(path + "/lines/" + line.path("id").asText() + "/replay", Json.of())
                            .path("same")
                            .asBoolean())
                    .isTrue();
        }
        assertThat(as("auditor").get("/timelines/SEVERANCE_SHEET/" + sheet).toString())
                .contains("severance-sheet.take-back", "月平均工资填错");
        JsonNode money = as("auditor").get("/appropriations/" + appropriation);
        assertThat(plus(money.path("available").asText(), money.path("paid").asText()))
                .as("nothing stays committed")
                .isEqualTo(before);
        assertThat(as("auditor").get("/audit/verification").path("intact").asBoolean())
                .isTrue();
    }
}
