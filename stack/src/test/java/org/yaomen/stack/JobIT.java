package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.bench.ClosureData;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.Rules;
import org.yaomen.stack.walk.WalkDays;

/** Work by the thousand（批量作业）: it shows how far it is, can be stopped, and survives what kills the servers. */
class JobIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String FILE = "application/octet-stream";

    private static KaizhouWalk walk;
    private static String programme;

    @BeforeAll
    static void a_programme_in_force() {
        walk = Stories.with("KZ-01");
        walk.desk().itIs(WalkDays.PROGRAMME);
        walk.policy().inForce();
        walk.desk().itIs(WalkDays.FUNDS);
        walk.funds().register();
        walk.funds().approve();
        walk.desk().itIs(WalkDays.PUBLISHED);
        walk.industry().register();
        programme = walk.policy().programmeId();
    }

    private static JsonNode all(String rule) {
        return walk.desk().financeClerk().post("/awards/mass-calculation", scope(rule));
    }

    private static JsonNode scope(String rule) {
        return Json.of("programmeId", programme, "rule", rule);
    }

    private static JsonNode look(JsonNode job) {
        return walk.desk().financeClerk().get("/jobs/" + job.path("id").asText());
    }

    private static JsonNode ended(JsonNode job) {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode now = job;
        while (List.of("WAITING", "RUNNING").contains(now.path("state").asText())) {
            assertThat(Instant.now()).as("still " + now).isBefore(end);
            Pause.millis(100);
            now = look(job);
        }
        return now;
    }

    private static long awards(String rule) {
        return walk.desk()
                .auditor()
                .get("/awards?size=1&programmeId=" + programme + "&rule=" + rule)
                .path("total")
                .asLong();
    }

    @Test
    void jobs_that_are_killed_with_the_servers_do_every_award_worker_and_line_once() throws SQLException {
        WorkforceCrash workforce = WorkforceCrash.of(walk);
        int closures = 1_600;
        ClosureData.fill(SharedStack.stack().ownerLogin(), programme, 1, closures);

        JsonNode job = all(Rules.DOORS);
        workforce.begin();
        while (look(job).path("done").asInt() == 0 || !workforce.isUnderWay()) {
            Pause.millis(20);
        }
        SharedStack.stack().killWildFly();
        SharedStack.stack().killPostgres();
        SharedStack.stack().startPostgres();
        SharedStack.stack().startWildFly();
        JsonNode done = ended(look(job));

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("done").asInt()).isEqualTo(closures);
        assertThat(done.path("failed").asInt()).isZero();
        assertThat(awards(Rules.DOORS)).isEqualTo(closures);
        JsonNode total = walk.desk()
                .auditor()
                .get("/awards?size=1&programmeId=" + programme)
                .path("totals")
                .path("amount");
        assertThat(figure(done, "TOTAL", "").path("after")).isEqualTo(total);
        assertThat(figure(done, "OUTCOME", "CALCULATED").path("count").asInt()
                        + figure(done, "OUTCOME", "REFUSED").path("count").asInt())
                .isEqualTo(closures);
        assertThat(walk.desk()
                        .auditor()
                        .get("/audit/verification")
                        .path("intact")
                        .asBoolean())
                .isTrue();
        workforce.isWholeAndOnce();
        aComputedOneReplays();
        stoppedAndGoneOn(closures);
        nothingIsLeft();
    }

    private static JsonNode figure(JsonNode job, String grouping, String name) {
        return Json.stream(job.path("result"))
                .filter(figure -> figure.path("grouping").asText().equals(grouping)
                        && figure.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void aComputedOneReplays() {
        JsonNode award = walk.desk()
                .auditor()
                .get("/awards?size=1&page=500&programmeId=" + programme)
                .path("items")
                .get(0);
        String path = "/awards/" + award.path("id").asText();
        assertThat(walk.desk()
                        .auditor()
                        .post(path + "/replay", Json.of())
                        .path("equal")
                        .asBoolean())
                .isTrue();
        assertThat(walk.desk().auditor().get(path + "/proof").path("parts").findValuesAsText("part"))
                .containsExactlyInAnyOrder("APPLICANT", "ACCEPTOR", "CALCULATOR");
    }

    private static void stoppedAndGoneOn(int closures) {
        JsonNode job = all(Rules.TOWNSHIP);
        String path = "/jobs/" + job.path("id").asText();
        JsonNode stopped = walk.desk().financeClerk().post(path + "/stop", Json.of());
        assertThat(stopped.path("state").asText()).isEqualTo("STOPPED");
        int done = stopped.path("done").asInt();
        assertThat(awards(Rules.TOWNSHIP)).isEqualTo(done).isLessThan(closures);
        assertThat(Stories.client()
                        .as("finance-reviewer")
                        .tryPost(path + "/resume", Json.of())
                        .status())
                .as("somebody else's job")
                .isEqualTo(403);

        walk.desk().financeClerk().post(path + "/resume", Json.of());
        assertThat(ended(look(job)).path("done").asInt()).isEqualTo(closures);
        assertThat(awards(Rules.TOWNSHIP)).isEqualTo(closures);
        assertThat(walk.desk().financeClerk().tryPost(path + "/stop", Json.of()).status())
                .isEqualTo(409);
    }

    private static void nothingIsLeft() {
        Official clerk = walk.desk().financeClerk();
        assertThat(clerk.tryPost("/awards/mass-calculation", scope(Rules.DOORS)).status())
                .isEqualTo(422);
        assertThat(clerk.tryPost("/awards/mass-calculation", scope("no-such-rule"))
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/rule");
    }

    @Test
    void a_job_is_started_by_a_finance_clerk_of_the_county_and_seen_there_only() throws SQLException {
        KaizhouWalk other = Stories.with("KZ-02");
        other.untilAccepted();
        JsonNode scope = Json.of("programmeId", other.policy().programmeId(), "rule", Rules.DOORS);
        assertThat(other.desk()
                        .industryClerk()
                        .tryPost("/awards/mass-calculation", scope)
                        .status())
                .isEqualTo(403);
        assertThat(Stories.client()
                        .as("finance-clerk.shandan")
                        .tryPost("/awards/mass-calculation", scope)
                        .status())
                .as("nothing to calculate there")
                .isIn(404, 422);

        JsonNode job = other.desk().financeClerk().post("/awards/mass-calculation", scope);
        String path = "/jobs/" + job.path("id").asText();
        assertThat(Stories.client().as("auditor.shandan").tryGet(path).status()).isEqualTo(404);
        assertThat(Stories.client().as("security-admin").tryGet(path).status()).isEqualTo(403);
        JsonNode done = ended(look(job));
        assertThat(done.path("done").asInt()).isEqualTo(1);
        assertThat(other.desk().auditor().get(path + "/lines").path("total").asInt())
                .isZero();
    }

    /** The rules in force, but 15,000 for each accepted enterprise instead of 10,000. */
    private static String draftWithDearerTownships(KaizhouWalk other) {
        Official admin = other.desk().policyAdmin();
        ObjectNode draft = (ObjectNode) admin.get("/rule-sets/" + other.policy().ruleSetId() + "/file");
        ObjectNode terms = (ObjectNode) draft.path("terms");
        for (JsonNode rule : terms.path("rules")) {
            if (rule.path("code").asText().equals(Rules.TOWNSHIP)) {
                ((ObjectNode) rule.path("bands").get(0)).put("rate", "15000");
            }
        }
        return admin.post(
                        "/programmes/" + other.policy().programmeId() + "/rule-sets",
                        Json.of("effectiveFrom", draft.path("effectiveFrom").asText(), "terms", terms))
                .path("id")
                .asText();
    }

    @Test
    void a_draft_is_tried_on_an_uploaded_list_of_enterprises_that_nobody_registered() {
        KaizhouWalk other = Stories.with("KZ-01");
        other.untilAccepted();
        String version = draftWithDearerTownships(other);
        Official clerk = other.desk().financeClerk();
        String list = """
                企业名称,镇乡街道,设施名称,设施类别,窑门数（门）,申请日期,关闭日期,是否自愿
                未登记甲砖厂,临江镇,一号窑,烧结砖瓦窑,20,2017-10-19,2017-11-10,是
                未登记乙砖厂,临江镇,一号窑,烧结砖瓦窑,22,2017-10-19,2017-11-10,是
                未登记甲砖厂,临江镇,二号窑,烧结砖瓦窑,18,2017-10-19,2017-11-10,是
                未登记丙砖厂,临江镇,一号窑,煤矿,18,2017-10-19,2017-11-10,是
                """;
        String upload = "/imports?kind=TRIAL&region=" + Stories.KAIZHOU + "&name=next-year.csv";
        byte[] bytes = list.getBytes(StandardCharsets.UTF_8);
        assertThat(other.desk().industryClerk().tryPost(upload, FILE, bytes).status())
                .isEqualTo(403);
        JsonNode uploaded = clerk.post(upload, FILE, bytes).path("summary");
        assertThat(List.of(
                        uploaded.path("ready").asInt(), uploaded.path("error").asInt()))
                .as("a mine has no kiln doors")
                .containsExactly(3, 1);
        String id = uploaded.path("id").asText();
        assertThat(clerk.tryPost("/imports/" + id + "/application", Json.of("ready", 3))
                        .status())
                .isIn(403, 409);

        JsonNode done = ended(clerk.post("/rule-sets/" + version + "/what-if", Json.of("importId", id)));

        assertThat(figure(done, "OUTCOME", "WINNER").path("count").asInt()).isEqualTo(3);
        assertThat(figure(done, "TOWNSHIP", "临江镇").path("count").asInt()).isEqualTo(3);
        assertThat(clerk.get("/jobs/" + done.path("id").asText() + "/lines").toString())
                .contains("第 2 行 未登记甲砖厂 一号窑");
        assertThat(clerk.list("/enterprises?words=未登记甲")).isEmpty();
        clerk.post("/imports/" + id + "/discarding", Json.of());
        assertThat(clerk.tryPost("/rule-sets/" + version + "/what-if", Json.of("importId", id))
                        .text())
                .contains("importId");
    }

    @Test
    void a_draft_is_tried_on_the_stored_closures_and_nothing_is_stored() {
        KaizhouWalk other = Stories.with("KZ-01", "KZ-02");
        other.untilAccepted();
        String version = draftWithDearerTownships(other);

        JsonNode job = other.desk().financeClerk().post("/rule-sets/" + version + "/what-if", Json.of());
        JsonNode done = ended(job);

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        JsonNode winners = figure(done, "OUTCOME", "WINNER");
        assertThat(winners.path("count").asInt()).isEqualTo(2);
        JsonNode lines = other.desk().auditor().get("/jobs/" + job.path("id").asText() + "/lines");
        assertThat(lines.path("totals").path("difference").asText()).isEqualTo("10000.00");
        assertThat(figure(done, "FUND", "LEFT").path("after").asText()).startsWith("-");
        assertThat(other.desk()
                        .auditor()
                        .get("/awards?programmeId=" + other.policy().programmeId())
                        .path("total")
                        .asInt())
                .isZero();
        String path = "/rule-sets/" + version + "/what-if";
        assertThat(Stories.client().as("hr-clerk").tryPost(path, Json.of()).status())
                .isEqualTo(403);
        assertThat(Stories.client()
                        .as("finance-clerk.shandan")
                        .tryPost(path, Json.of())
                        .status())
                .as("no closures there")
                .isIn(404, 422);
    }
}
