package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.WalkDays;

/** Awards that go neither to the enterprise nor to its township（奖补给村）. */
class PayeeStoryIT {

    private static final String VILLAGE = "village-reward";
    private static final String VILLAGE_CODE = "500154117001";
    private static final String VILLAGE_RULE = """
            {"code": "village-reward", "name": "村级工作奖补", "kind": "LUMP_SUM", "unit": "户", "payee": "VILLAGE",
             "countingDate": "CLOSED_ON", "bands": [{"rate": "3000", "document": "试〔2017〕5号", "article": "第二条"}],
             "voluntaryOnly": false, "qualifyingStates": ["DISMANTLED"],
             "fundSources": ["CENTRAL", "CITY", "COUNTY_OWN", "WORKING_EXPENSES"],
             "useCode": "工作奖补", "document": "试〔2017〕5号", "article": "第二条", "toConfirm": true}""";
    private static final String VILLAGE_EXAMPLE = """
            {"rule": "village-reward", "text": "一户", "expected": "3000.00", "document": "试〔2017〕5号",
             "facts": {"regionCode": "500154", "acceptanceState": "DISMANTLED", "closedOn": "2017-11-10"}}""";

    private static KaizhouWalk walk;

    @BeforeAll
    static void a_kiln_is_accepted_under_rules_with_other_payees() {
        walk = Stories.with("KZ-01");
        ObjectNode terms = walk.desk().sample().ruleSet();
        ((ArrayNode) terms.path("rules")).add(json(VILLAGE_RULE));
        ((ArrayNode) terms.path("examples")).add(json(VILLAGE_EXAMPLE));
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        walk.industry().accept();
    }

    private static JsonNode json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_village_is_paid_on_its_own_account_once_it_is_known_which() {
        Answer refused = walk.awards().tryCalculate("KZ-01", VILLAGE);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("reasons").findValuesAsText("code")).containsExactly("VILLAGE_NOT_REGISTERED");
        refusedVillages();
        walk.industry().inVillage("KZ-01", VILLAGE_CODE, "样例村");

        JsonNode award = walk.awards().calculate("KZ-01", VILLAGE);
        assertThat(award.path("payeeKind").asText()).isEqualTo("VILLAGE");
        assertThat(award.path("payeeName").asText()).isEqualTo("临江镇样例村");

        walk.awards().publish();
        walk.desk().itIs(WalkDays.NOTICE_OVER);
        walk.awards().noticeCloses();
        walk.awards().submit();
        walk.awards().approve();
        walk.desk().itIs(WalkDays.PAID);
        walk.payments().instruct();
        JsonNode paid = walk.payments().instruction("KZ-01", VILLAGE);
        JsonNode village = walk.desk().cashier().get("/townships/" + VILLAGE_CODE);
        assertThat(paid.path("payeeName")).isEqualTo(village.path("accountName"));
        assertThat(paid.path("account")).isEqualTo(village.path("accountMasked"));
    }

    private static void refusedVillages() {
        ObjectNode village = walk.industry()
                .townshipTerms(walk.desk().sample().townships().get(0));
        Answer orphan = walk.desk().industryClerk().tryPost("/townships", village.put("code", "500154999001"));
        assertThat(orphan.json().path("errors").findValuesAsText("pointer")).containsExactly("/code");
        String path = "/enterprises/" + walk.industry().enterpriseId("KZ-01");
        JsonNode enterprise = walk.desk().industryClerk().get(path);
        for (String wrong : List.of("500154117999", "500154104001", "500154117")) {
            Answer refused = walk.desk()
                    .industryClerk()
                    .tryPut(
                            path,
                            enterprise.path("version").asInt(),
                            Json.of(
                                    "townshipCode", "500154117",
                                    "villageCode", wrong,
                                    "name", enterprise.path("name"),
                                    "address", enterprise.path("address"),
                                    "legalPersonName", enterprise.path("legalPersonName")));
            assertThat(refused.json().path("errors").findValuesAsText("pointer"))
                    .as(wrong)
                    .containsExactly("/villageCode");
        }
    }
}
