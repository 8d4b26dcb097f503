package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.BankOrder;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** Awards to the village and to who reported, and too little money for the latter（奖补给村、举报奖励、按比例调减）. */
class PayeeStoryIT {

    private static final String VILLAGE = "village-reward";
    private static final String REPORT = "report-reward";
    private static final String VILLAGE_CODE = "500154117001";
    private static final String VILLAGE_RULE = """
            {"code": "village-reward", "name": "村级工作奖补", "kind": "LUMP_SUM", "unit": "户", "payee": "VILLAGE",
             "countingDate": "CLOSED_ON", "bands": [{"rate": "3000", "document": "试〔2017〕5号", "article": "第二条"}],
             "voluntaryOnly": false, "qualifyingStates": ["DISMANTLED"],
             "fundSources": ["CENTRAL", "CITY", "COUNTY_OWN", "WORKING_EXPENSES"],
             "useCode": "工作奖补", "document": "试〔2017〕5号", "article": "第二条", "toConfirm": true}""";
    private static final String REPORT_RULE = """
            {"code": "report-reward", "name": "举报奖励", "kind": "REPORT_REWARD", "unit": "件", "payee": "REPORTER",
             "countingDate": "REPORTED_ON", "bands": [{"rate": "10000", "document": "试〔2017〕6号", "article": "第三条"}],
             "voluntaryOnly": false, "qualifyingStates": ["DISMANTLED"],
             "fundSources": ["CENTRAL", "CITY", "COUNTY_OWN", "WORKING_EXPENSES"],
             "useCode": "举报奖励", "document": "试〔2017〕6号", "article": "第三条", "toConfirm": true}""";
    private static final String VILLAGE_EXAMPLE = """
            {"rule": "village-reward", "text": "一户", "expected": "3000.00", "document": "试〔2017〕5号",
             "facts": {"regionCode": "500154", "acceptanceState": "DISMANTLED", "closedOn": "2017-11-10"}}""";
    private static final String REPORT_EXAMPLE = """
            {"rule": "report-reward", "text": "二人同时举报", "expected": "5000.00", "document": "试〔2017〕6号",
             "facts": {"regionCode": "500154", "reportedOn": "2017-10-01", "reporter": {"place": 1, "of": 2}}}""";

    private static final List<Concealed.Person> PERSONS =
            List.of(Concealed.person("冯暗访", 1), Concealed.person("陈密告", 2), Concealed.person("褚不宣", 3));

    private static KaizhouWalk walk;
    private static String tipOff;
    private static ObjectNode small = Json.of();
    private static List<JsonNode> rewards;
    private static List<String> shares;

    @BeforeAll
    static void both_are_sent_to_the_bank() {
        walk = Stories.with("KZ-01");
        ObjectNode terms = walk.desk().sample().ruleSet();
        ((ArrayNode) terms.path("rules")).add(json(VILLAGE_RULE)).add(json(REPORT_RULE));
        ((ArrayNode) terms.path("examples")).add(json(VILLAGE_EXAMPLE)).add(json(REPORT_EXAMPLE));
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        walk.industry().accept();
        villageIsKnownFirst();
        reportIsVerifiedFirst();
        tooLittleMoney();
        walk.awards().publish();
        assertThat(walk.desk()
                        .financeClerk()
                        .tryPost("/award-scalings", small)
                        .json()
                        .path("reasons")
                        .findValuesAsText("code"))
                .containsExactly("ALREADY_PUBLISHED");
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();
        walk.awards().submit();
        walk.awards().approve();
        walk.desk().itIs(WalkDays.PAID);
        walk.payments().instruct();
        walk.payments().sendAll();
    }

    private static JsonNode json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void villageIsKnownFirst() {
        Answer refused = walk.awards().tryCalculate("KZ-01", VILLAGE);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("reasons").findValuesAsText("code")).containsExactly("VILLAGE_NOT_REGISTERED");
        ObjectNode orphan =
                walk.industry().townshipTerms(walk.desk().sample().townships().get(0));
        assertThat(pointers(walk.desk().industryClerk().tryPost("/townships", orphan.put("code", "500154999001"))))
                .containsExactly("/code");
        String path = "/enterprises/" + walk.industry().enterpriseId("KZ-01");
        JsonNode enterprise = walk.desk().industryClerk().get(path);
        for (String wrong : List.of("500154117999", "500154104001", "500154117")) {
            ObjectNode change = Json.of("townshipCode", "500154117", "villageCode", wrong);
            for (String kept : List.of("name", "address", "legalPersonName")) {
                change.set(kept, enterprise.path(kept));
            }
            Answer answer = walk.desk()
                    .industryClerk()
                    .tryPut(path, enterprise.path("version").asInt(), change);
            assertThat(pointers(answer)).as(wrong).containsExactly("/villageCode");
        }
        walk.industry().inVillage("KZ-01", VILLAGE_CODE, "样例村");
        JsonNode award = walk.awards().calculate("KZ-01", VILLAGE);
        assertThat(award.path("payeeKind").asText()).isEqualTo("VILLAGE");
        assertThat(award.path("payeeName").asText()).isEqualTo("临江镇样例村");
    }

    private static void reportIsVerifiedFirst() {
        Official clerk = walk.desk().industryClerk();
        assertThat(pointers(clerk.tryPost("/tip-offs", terms("2017-12-30", PERSONS))))
                .containsExactly("/reportedOn");
        assertThat(pointers(clerk.tryPost("/tip-offs", terms("2017-10-01", List.of(PERSONS.get(0), PERSONS.get(0))))))
                .containsExactly("/reporters/1/citizenId");
        JsonNode received = clerk.post("/tip-offs", terms("2017-10-01", PERSONS));
        tipOff = received.path("id").asText();
        assertThat(clerk.tryPost("/tip-offs", terms("2017-10-02", PERSONS)).status())
                .isEqualTo(409);
        assertThat(reward(REPORT).status()).isEqualTo(409);
        walk.desk()
                .industryReviewer()
                .postOn(
                        received.path("version").asInt(),
                        "/tip-offs/" + tipOff + "/finding",
                        Json.of("verified", true, "finding", "现场查实"));
        assertThat(pointers(reward("door-incentive"))).containsExactly("/rule");
        assertThat(pointers(walk.awards().tryCalculate("KZ-01", REPORT))).containsExactly("/rule");
        rewards = walk.awards().reward("KZ-01", tipOff, REPORT);
        shares = rewards.stream().map(award -> award.path("amount").asText()).toList();
        assertThat(reward(REPORT).status()).isEqualTo(409);
    }

    /** An appropriation of 7,000.01 for rewards of 10,000.00: everybody gets the same part, the third fen one of them. */
    private static void tooLittleMoney() {
        String appropriation = walk.funds().more("SMALL", "7000.01");
        String asked = "?programmeId=" + walk.policy().programmeId() + "&rule=" + REPORT + "&appropriationId=";
        Official clerk = walk.desk().financeClerk();
        JsonNode seen = clerk.get("/award-scalings/preview" + asked + appropriation);
        assertThat(seen.path("claimed").asText()).isEqualTo("10000.00");
        assertThat(seen.path("missing").asText()).isEqualTo("2999.99");
        small = Json.of(
                "programmeId", walk.policy().programmeId(),
                "rule", REPORT,
                "appropriationId", appropriation,
                "claimed", "9999.00",
                "pool", "7000.01",
                "document", "试〔2017〕7号",
                "article", "第一条");
        assertThat(clerk.tryPost("/award-scalings", small).status()).isEqualTo(409);
        clerk.post("/award-scalings", small.put("claimed", "10000.00"));
        rewards = rewards.stream()
                .map(award -> clerk.get("/awards/" + award.path("id").asText()))
                .toList();
    }

    private static ObjectNode terms(String day, List<Concealed.Person> persons) {
        return Json.of(
                "closureId",
                walk.industry().closureId("KZ-01"),
                "reportedOn",
                day,
                "reporters",
                persons.stream()
                        .map(person -> Json.of(
                                "name", person.name(),
                                "citizenId", person.citizenId(),
                                "accountNo", person.accountNo(),
                                "bankCode", "104653000001"))
                        .toList(),
                "synthetic",
                true);
    }

    private static Answer reward(String rule) {
        return walk.desk().financeClerk().tryPost("/tip-offs/" + tipOff + "/awards", Json.of("rule", rule));
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().path("errors").findValuesAsText("pointer");
    }

    @Test
    void a_village_is_paid_on_its_own_account() {
        JsonNode paid = walk.payments().instruction("KZ-01", VILLAGE);
        JsonNode village = walk.desk().cashier().get("/townships/" + VILLAGE_CODE);
        assertThat(paid.path("payeeName")).isEqualTo(village.path("accountName"));
        assertThat(paid.path("account")).isEqualTo(village.path("accountMasked"));
    }

    @Test
    void a_reward_is_shared_to_the_fen_and_paid_to_persons_whom_nobody_else_learns() throws Exception {
        assertThat(shares).containsExactly("3333.34", "3333.33", "3333.33");
        List<BigDecimal> scaled = rewards.stream()
                .map(award -> new BigDecimal(award.path("amount").asText()))
                .toList();
        assertThat(scaled).allMatch(amount -> amount.toString().startsWith("2333.3"));
        assertThat(scaled.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("7000.01");
        for (JsonNode award : rewards) {
            assertThat(award.path("payeeName").asText()).matches("举报人 JB-[0-9A-F]{8}");
            assertThat(walk.awards()
                            .replay(award.path("id").asText())
                            .path("equal")
                            .asBoolean())
                    .isTrue();
        }
        byte[] file = walk.desk()
                .cashier()
                .download("/payment-batches/" + walk.payments().batchId(0) + "/file");
        assertThat(BankOrder.read(file).payments())
                .extracting(BankOrder.Payment::payeeName, BankOrder.Payment::account)
                .contains(PERSONS.stream()
                        .map(person -> org.assertj.core.groups.Tuple.tuple(person.name(), person.accountNo()))
                        .toArray(org.assertj.core.groups.Tuple[]::new));
        revealed();
        returnedAndPaidAgain();
        Concealed.assertNowhere(PERSONS);
    }

    private static void revealed() {
        JsonNode first = walk.desk()
                .auditor()
                .get("/tip-offs/" + tipOff + "/reporters")
                .path("reporters")
                .path(0);
        ObjectNode asked = Json.of("reporterId", first.path("id").asText(), "reason", "通知本人领取奖励");
        for (Official other : List.of(
                walk.desk().industryClerk(),
                walk.desk().financeClerk(),
                walk.desk().auditor())) {
            assertThat(other.tryPost("/tip-offs/" + tipOff + "/reveal", asked).status())
                    .isEqualTo(403);
        }
        JsonNode shown = walk.desk().cashier().post("/tip-offs/" + tipOff + "/reveal", asked);
        assertThat(shown.path("name").asText()).isEqualTo(PERSONS.get(0).name());
        assertThat(shown.path("accountNo").asText()).isEqualTo(PERSONS.get(0).accountNo());
        assertThat(walk.desk().auditor().list("/audit/records?action=tip-off.reveal&subjectId=" + tipOff).stream()
                        .map(JsonNode::toString))
                .singleElement()
                .asString()
                .contains("通知本人领取奖励", first.path("code").asText());
    }

    /** The bank gives the first one's back; the corrected account is typed by hand, and stays as secret. */
    private static void returnedAndPaidAgain() {
        walk.payments().firstAnswers();
        String path = "/payment-instructions/"
                + walk.payments().instruction("KZ-01", REPORT + " 1").path("id").asText();
        JsonNode paid = walk.desk().financeReviewer().get(path);
        walk.desk()
                .financeReviewer()
                .postOn(
                        paid.path("version").asInt(),
                        path + "/late-return",
                        Json.of("bankReference", "TH-1", "reason", "户名不符", "bookedOn", "2017-12-27"));
        JsonNode again = walk.desk()
                .financeClerk()
                .postOn(
                        walk.desk().financeClerk().get(path).path("version").asInt(),
                        path + "/reissue",
                        Json.of(
                                "account",
                                Json.of(
                                        "name",
                                        PERSONS.get(0).name(),
                                        "number",
                                        PERSONS.get(0).accountNo(),
                                        "bankCode",
                                        "104653000001"),
                                "reason",
                                "银行退回，已与本人核对"));
        assertThat(again.path("payeeName").asText()).startsWith("JB-");
        assertThat(again.path("account").asText()).isEqualTo("****");
    }
}
