package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;

/** Who sees what, and who writes nothing（数据范围）. */
class ScopeStoryIT {

    private static final List<String> LISTS = List.of(
            "/enterprises",
            "/facilities",
            "/closures",
            "/townships",
            "/awards",
            "/objections",
            "/fund-sources",
            "/appropriations",
            "/resettlement-plans",
            "/severance-sheets",
            "/subsidy-claims",
            "/subsidy-sheets",
            "/approvals",
            "/county-accounts",
            "/payment-instructions",
            "/payment-batches",
            "/attachments");

    private static final List<String> MONEY = List.of(
            "/awards",
            "/notices",
            "/objections",
            "/fund-sources",
            "/appropriations",
            "/resettlement-plans",
            "/severance-sheets",
            "/subsidy-claims",
            "/subsidy-sheets",
            "/approvals",
            "/county-accounts",
            "/payment-instructions",
            "/payment-batches",
            "/ledger/entries",
            "/ledger/balances");

    private static KaizhouWalk walk;

    @BeforeAll
    static void walk_in_kaizhou() {
        walk = Stories.with("KZ-01");
        walk.untilSent();
    }

    @Test
    void a_clerk_of_shandan_finds_nothing_of_kaizhou_in_any_list() {
        Official shandan = Stories.client().as("finance-clerk.shandan");

        for (String list : LISTS) {
            assertThat(shandan.list(list))
                    .as(list)
                    .noneMatch(item -> item.toString().contains("\"500154"));
        }
        assertThat(shandan.list("/programmes"))
                .noneMatch(item -> item.path("regionCode").asText().equals(Stories.KAIZHOU));
    }

    @Test
    void a_clerk_of_shandan_gets_404_for_every_id_of_kaizhou() {
        Official shandan = Stories.client().as("finance-clerk.shandan");

        for (String path : records()) {
            assertThat(walk.desk().auditor().tryGet(path).status()).as(path).isEqualTo(200);
            assertThat(shandan.tryGet(path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void whoever_sees_the_nation_may_look_at_one_county_and_nobody_looks_beyond_his_own() {
        assertThat(within("auditor.nation", Stories.KAIZHOU)
                        .json()
                        .path("total")
                        .asInt())
                .isPositive();
        assertThat(within("auditor.nation", "110101").json().path("total").asInt())
                .isZero();
        assertThat(within("auditor", Stories.KAIZHOU).status()).isEqualTo(200);
        assertThat(within("auditor", Stories.SHANDAN).status()).isEqualTo(403);
        assertThat(within("auditor", "000000").status()).isEqualTo(403);
        assertThat(within("auditor", "everything").status()).isEqualTo(403);
    }

    private static Answer within(String user, String region) {
        Officials officials = SharedStack.officials();
        return officials.send(officials
                .request("/enterprises")
                .header("Authorization", "Bearer " + officials.token(user))
                .header("Yaomen-Region", region));
    }

    private static List<String> records() {
        String award = walk.awards().id("KZ-01", Rules.DOORS);
        JsonNode instruction = walk.payments().instruction("KZ-01", Rules.DOORS);
        return List.of(
                "/programmes/" + walk.policy().programmeId(),
                "/rule-sets/" + walk.policy().ruleSetId(),
                "/enterprises/" + walk.industry().enterpriseId("KZ-01"),
                "/facilities/" + walk.industry().facilityId("KZ-01"),
                "/closures/" + walk.industry().closureId("KZ-01"),
                "/awards/" + award,
                "/awards/" + award + "/proof",
                "/awards/" + award + "/proof.pdf",
                "/appropriations/" + walk.funds().appropriationIds().get(0),
                "/payment-instructions/" + instruction.path("id").asText(),
                "/payment-batches/" + instruction.path("batchId").asText());
    }

    /** The database knows a caller's name and region and no roles: it cannot repeat this. */
    @Test
    void who_keeps_the_officials_reads_no_money() {
        Official admin = Stories.client().as("security-admin");
        String programme = "/programmes/" + walk.policy().programmeId();
        List<String> money = new ArrayList<>(List.of(
                programme + "/position",
                programme + "/trend",
                "/todo",
                "/notifications",
                "/awards/uncalculated?rule=" + Rules.DOORS + "&programmeId="
                        + walk.policy().programmeId(),
                "/reports/fund-use?programmeId=" + walk.policy().programmeId(),
                "/reports/award-register?programmeId=" + walk.policy().programmeId()));
        for (String list : MONEY) {
            money.addAll(List.of(list, list + "/export"));
        }
        records().stream()
                .filter(path -> MONEY.stream().anyMatch(path::startsWith))
                .forEach(money::add);

        for (String path : money) {
            assertThat(admin.tryGet(path).status()).as(path).isEqualTo(403);
        }
        for (String path :
                List.of("/me", "/officials", "/regions", "/programmes", "/calendar?year=2017", "/closures")) {
            assertThat(admin.tryGet(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void the_same_walk_goes_in_shandan_at_the_same_time() {
        KaizhouWalk shandan = Stories.in(Stories.SHANDAN, "KZ-01", "KZ-02");

        shandan.untilSent();
        shandan.payments().firstAnswers();

        assertThat(shandan.awards().get("KZ-02", Rules.DOORS).path("state").asText())
                .isEqualTo("PAID");
        assertThat(shandan.awards().all()).hasSize(4);
    }
}
