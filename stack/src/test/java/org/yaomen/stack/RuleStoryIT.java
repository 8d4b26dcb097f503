package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** A new version with another kind of rule, what it asks of closures, and its caps（新版规则集）. */
class RuleStoryIT {

    private static final String TRANSFORMATION = """
            {"code": "transformation", "name": "技改奖励", "kind": "BASE_SHARE", "unit": "元", "payee": "ENTERPRISE",
             "countingDate": "CLOSED_ON", "bands": [{"rate": "0.10", "document": "试〔2018〕3号", "article": "第二条"}],
             "voluntaryOnly": false, "qualifyingStates": ["DISMANTLED"], "fundSources": ["COUNTY_OWN"],
             "useCode": "企业关闭奖补", "document": "试〔2018〕3号", "article": "第二条", "toConfirm": true,
             "limits": [
               {"kind": "ENTERPRISE_CAP", "amount": "500000.00", "document": "试〔2018〕3号", "article": "第三条",
                "toConfirm": false},
               {"kind": "PROGRAMME_CAP", "amount": "700000.00", "document": "试〔2018〕3号", "article": "第四条",
                "toConfirm": false}]}""";
    private static final String EXAMPLE = """
            {"rule": "transformation", "text": "投资680万元，封顶", "expected": "500000.00", "document": "试〔2018〕3号",
             "facts": {"regionCode": "500154", "acceptanceState": "DISMANTLED", "closedOn": "2017-11-10",
                       "fixedAssetInvestment": "6800000.00"}}""";

    private static KaizhouWalk walk;
    private static String first;
    private static String second;

    @BeforeAll
    static void two_closures_under_a_version_with_a_capped_share() {
        walk = Stories.with("KZ-01", "KZ-02");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        first = walk.policy().ruleSetId();
        Official admin = walk.desk().policyAdmin();
        ObjectNode file = (ObjectNode) admin.get("/rule-sets/" + first + "/file");
        ObjectNode terms = (ObjectNode) file.path("terms").deepCopy();
        ((ArrayNode) terms.path("rules")).add(json(TRANSFORMATION));
        ((ArrayNode) terms.path("examples")).add(json(EXAMPLE));
        JsonNode draft = admin.post(
                "/programmes/" + walk.policy().programmeId() + "/rule-sets",
                Json.of("effectiveFrom", file.path("effectiveFrom").asText(), "terms", terms));
        second = draft.path("id").asText();
        admin.post(
                "/rule-sets/" + second + "/activation",
                Json.of("version", draft.path("version").asInt()));
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        walk.industry().accept();
    }

    private static JsonNode json(String text) {
        return Json.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Answer declare(Official official, String kilnNo, String basis) {
        return official.tryPost(
                "/closures/" + walk.industry().closureId(kilnNo) + "/basis",
                Json.of("basis", json(basis), "reason", "审计报告"));
    }

    private static JsonNode calculate(String kilnNo) {
        return walk.desk()
                .financeClerk()
                .post("/awards", Json.of("closureId", walk.industry().closureId(kilnNo), "rule", "transformation"));
    }

    @Test
    void what_was_declared_is_awarded_up_to_both_caps_and_replays() {
        Official clerk = walk.desk().industryClerk();
        JsonNode refused = calculate("KZ-01");
        assertThat(refused.path("state").asText()).isEqualTo("REFUSED");
        declare(clerk, "KZ-01", "{\"fixedAssetInvestment\": \"6800000.00\"}");
        declare(clerk, "KZ-02", "{\"fixedAssetInvestment\": \"6800000.00\", \"industry\": \"砖瓦\"}");

        JsonNode one = walk.desk()
                .financeClerk()
                .post("/awards/" + refused.path("id").asText() + "/recalculation", Json.of("reason", "补报固定资产投资"));
        JsonNode two = calculate("KZ-02");

        assertThat(one.path("amount").asText()).isEqualTo("500000.00");
        assertThat(two.path("amount").asText()).isEqualTo("200000.00");
        JsonNode proof = walk.desk().auditor().get("/awards/" + two.path("id").asText() + "/proof");
        assertThat(proof.path("calculation").path("lines").findValuesAsText("amount"))
                .containsExactly("680000.00", "-180000.00", "-300000.00");
        assertThat(walk.awards().replay(one.path("id").asText()).path("equal").asBoolean())
                .isTrue();
    }

    @Test
    void a_declaration_is_refused_by_field_by_role_and_by_county() {
        assertThat(declare(walk.desk().industryClerk(), "KZ-01", "{\"averageAnnualWage\": \"-1.00\"}")
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/basis/averageAnnualWage");
        assertThat(declare(walk.desk().financeClerk(), "KZ-01", "{\"employees\": 3}")
                        .status())
                .isEqualTo(403);
        assertThat(declare(Stories.client().as("industry-clerk.shandan"), "KZ-01", "{\"employees\": 3}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void versions_are_compared_in_words_and_an_altered_file_is_refused() {
        Official admin = walk.desk().policyAdmin();
        JsonNode differences = admin.get("/rule-sets/" + second + "/differences?with=" + first);
        assertThat(differences.path("differences").findValuesAsText("where"))
                .containsExactly("规则“技改奖励”（transformation）", "算例“投资680万元，封顶”（transformation）");

        ObjectNode file = (ObjectNode) admin.get("/rule-sets/" + second + "/file");
        String files = "/programmes/" + walk.policy().programmeId() + "/rule-sets/file";
        JsonNode read = admin.post(files, file);
        assertThat(read.path("sha256")).isEqualTo(file.path("sha256"));
        assertThat(read.path("state").asText()).isEqualTo("DRAFT");
        ((ObjectNode) file.path("terms")).put("publicityDaysWorking", 9);
        assertThat(admin.tryPost(files, file).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/sha256");
        assertThat(walk.desk().financeClerk().tryPost(files, file).status()).isEqualTo(403);
    }
}
