package org.yaomen.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaomen.stack.walk.Answer;
import org.yaomen.stack.walk.Json;
import org.yaomen.stack.walk.KaizhouWalk;
import org.yaomen.stack.walk.Official;
import org.yaomen.stack.walk.WalkDays;

/** Yearly targets and how far they are, the days of the work plan, and new figures of parameters（年度任务与工作日历）. */
class TargetIT {

    private static final String PROVINCE = "500000";
    private static final String OF_KILNS = "/targets?year=2017&industry=BRICK_KILN&region=";
    private static final String UNIT = "万块/年";

    private final Official admin = Stories.client().as("policy-admin");
    private final Official clerk = Stories.client().as("industry-clerk");
    private final Official reviewer = Stories.client().as("industry-reviewer");

    @Test
    void closures_that_are_accepted_move_what_the_province_set_and_the_county_was_given() {
        KaizhouWalk walk = Stories.with("KZ-01", "KZ-02", "KZ-03");
        walk.desk().itIs(WalkDays.PUBLISHED);
        // Other stories have closed kilns of the same county and year.
        int before = set(PROVINCE, 1, 1).path("doneEnterprises").asInt();
        int capacityBefore = one(PROVINCE).path("doneCapacity").asInt();
        JsonNode province = set(PROVINCE, before + 3, capacityBefore + 9600);
        assertThat(province.path("remainingEnterprises").asInt()).isEqualTo(3);

        set(Stories.KAIZHOU, before + 2, 1);
        assertThat(one(PROVINCE).path("decomposed").asBoolean()).isFalse();
        JsonNode county = set(Stories.KAIZHOU, before + 3, capacityBefore + 9600);
        assertThat(one(PROVINCE).path("decomposed").asBoolean()).isTrue();
        assertThat(county.path("progress").asText()).isEqualTo("ONGOING");

        walk.untilAccepted();
        walk.desk().itIs(WalkDays.PUBLISHED);
        for (String region : List.of(PROVINCE, Stories.KAIZHOU)) {
            JsonNode now = one(region);
            assertThat(now.path("doneEnterprises").asInt()).isEqualTo(before + 3);
            assertThat(now.path("enterprisesPercent").asText()).isEqualTo("100");
            assertThat(now.path("doneCapacity").asInt()).isEqualTo(capacityBefore + 9600);
            assertThat(now.path("progress").asText()).isEqualTo("MET");
        }
        countedOnce(before + 3);
        reported();
    }

    /** What the county does of the province's target is not added to it. */
    private void countedOnce(int enterprises) {
        JsonNode sums = admin.get(OF_KILNS + PROVINCE).path("sums");
        assertThat(sums.path("targets").asInt()).isOne();
        assertThat(sums.path("enterprises").asInt()).isEqualTo(enterprises);
        assertThat(sums.path("capacities").get(0).path("unit").asText()).isEqualTo(UNIT);
    }

    private void reported() {
        String report = "/reports/target-progress?year=2017&region=" + Stories.KAIZHOU;
        JsonNode now = reviewer.get(report);
        JsonNode row = kilns(now);
        JsonNode shown = one(Stories.KAIZHOU);
        for (String figure : List.of(
                "enterprises", "doneEnterprises", "enterprisesPercent", "doneCapacity", "progress", "daysLeft")) {
            assertThat(row.path(figure)).as(figure).isEqualTo(shown.path(figure));
        }
        // What was set later is not in the report of an earlier day.
        assertThat(Json.stream(
                        reviewer.get(report + "&asOf=" + WalkDays.PROGRAMME).path("items")))
                .isEmpty();
        assertThat(reviewer.tryGet(report + "&asOf=2018-12-31").status()).isEqualTo(400);
        assertThat(reviewer.tryGet("/reports/target-progress").status()).isEqualTo(400);
        assertThat(new String(reviewer.download(report + "&format=pdf"), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        assertThat(new String(reviewer.download(report + "&format=xlsx"), 0, 2, StandardCharsets.ISO_8859_1))
                .isEqualTo("PK");
        assertThat(new String(
                        reviewer.download("/targets/export?format=csv&year=2017&industry=BRICK_KILN"),
                        StandardCharsets.UTF_8))
                .contains("任务企业（户）", "样例〔2017〕1号", UNIT);
    }

    private static JsonNode kilns(JsonNode report) {
        return Json.stream(report.path("items"))
                .filter(item -> item.path("industry").asText().equals("BRICK_KILN"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode one(String region) {
        return admin.list(OF_KILNS + region).stream()
                .filter(item -> item.path("regionCode").asText().equals(region))
                .findFirst()
                .orElseThrow();
    }

    /** Sets a target, or sets it anew when it is there. */
    private JsonNode set(String region, int enterprises, int capacity) {
        ObjectNode figures = figures(enterprises, capacity);
        ObjectNode terms = Json.of("regionCode", region, "year", 2017, "industry", "BRICK_KILN", "figures", figures);
        Answer answer = admin.tryPost("/targets", terms);
        if (answer.status() != 409) {
            return answer.orRefused().json();
        }
        JsonNode there = one(region);
        return admin.put(
                "/targets/" + there.path("id").asText(),
                there.path("version").asInt(),
                Json.of("figures", figures, "reason", "按上级文件调整"));
    }

    private static ObjectNode figures(int enterprises, int capacity) {
        return Json.of(
                "enterprises",
                enterprises,
                "capacity",
                String.valueOf(capacity),
                "capacityUnit",
                UNIT,
                "document",
                "样例〔2017〕1号",
                "dueOn",
                "2017-12-30");
    }

    @Test
    void a_target_is_changed_by_whoever_set_it_or_stands_above_and_its_history_stays() {
        int year = 2100 + new Random().nextInt(90);
        ObjectNode figures = figures(2, 10).put("dueOn", year + "-12-30");
        ObjectNode terms =
                Json.of("regionCode", Stories.KAIZHOU, "year", year, "industry", "COAL_MINE", "figures", figures);
        assertThat(clerk.tryPost("/targets", terms).status()).isEqualTo(403);
        assertThat(Stories.client()
                        .as("industry-reviewer.shandan")
                        .tryPost("/targets", terms)
                        .status())
                .isEqualTo(404);
        JsonNode target = reviewer.post("/targets", terms);
        assertThat(reviewer.tryPost("/targets", terms).status()).isEqualTo(409);
        String path = "/targets/" + target.path("id").asText();
        ObjectNode more = Json.of("figures", figures.deepCopy().put("enterprises", 3), "reason", "增加一户");
        assertThat(reviewer.put(path, 1, more).path("version").asInt()).isEqualTo(2);
        assertThat(reviewer.tryPut(path, 1, more).status()).isEqualTo(409);
        assertThat(admin.put(path, 2, more).path("setRegion").asText()).isEqualTo("000000");
        assertThat(reviewer.tryPut(path, 3, more).status()).isEqualTo(403);
        assertThat(Stories.client().as("industry-reviewer.shandan").tryGet(path).status())
                .isEqualTo(404);
        assertThat(Json.stream(clerk.get(path + "/versions").path("items"))
                        .map(version -> version.path("enterprises").asInt()))
                .containsExactly(3, 3, 2);
        ((ObjectNode) more.path("figures")).put("kilnDoors", 18).remove("capacityUnit");
        assertThat(admin.tryPut(path, 3, more).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/figures/kilnDoors", "/figures/capacityUnit");
    }

    @Test
    void a_deadline_waits_on_its_desk_is_done_late_and_comes_back_when_that_was_wrong() {
        admin.tryPut("/clock", Json.of("today", "2017-11-06")).orRefused();
        ObjectNode year = Json.of("regionCode", Stories.KAIZHOU, "year", 2017, "document", "开州府办发〔2017〕50号");
        assertThat(reviewer.tryPost("/plan-deadlines/usual", year).status()).isEqualTo(403);
        admin.post("/plan-deadlines/usual", year);
        assertThat(admin.post("/plan-deadlines/usual", year).path("items")).isEmpty();
        JsonNode exit = deadline("企业退出");
        assertThat(exit.path("overdue").asBoolean()).isTrue();
        assertThat(exit.path("daysLeft").asInt()).isEqualTo(-6);
        assertThat(waiting(clerk, exit)).isTrue();
        assertThat(waiting(reviewer, exit)).isFalse();
        assertThat(waiting(reviewer, deadline("逐户验收"))).isTrue();
        assertThat(waiting(reviewer, deadline("全年进展报告"))).isFalse();

        markedAndTakenBack(exit, "/plan-deadlines/" + exit.path("id").asText());
    }

    private void markedAndTakenBack(JsonNode exit, String path) {
        ObjectNode done = Json.of("act", "DONE", "doneOn", "2017-11-03", "note", "退出名单内企业均已停产");
        assertThat(mark(reviewer, path, 0, done).status()).isEqualTo(403);
        assertThat(mark(Stories.client().as("industry-clerk.shandan"), path, 0, done)
                        .status())
                .isEqualTo(404);
        assertThat(mark(clerk, path, 0, done.deepCopy().put("doneOn", "2017-11-07"))
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/doneOn");
        assertThat(mark(clerk, path, 0, done.deepCopy().put("attachmentSha256", "b".repeat(64)))
                        .json()
                        .path("errors")
                        .findValuesAsText("pointer"))
                .containsExactly("/attachmentSha256");
        JsonNode marked = mark(clerk, path, 0, done).orRefused().json();
        assertThat(marked.path("doneLate").asBoolean()).isTrue();
        assertThat(waiting(clerk, exit)).isFalse();
        assertThat(mark(clerk, path, 0, done).status()).isEqualTo(409);

        mark(clerk, path, 1, Json.of("act", "UNDONE", "note", "一户尚未停产，误报")).orRefused();
        assertThat(waiting(clerk, exit)).isTrue();
        mark(admin, path, 2, Json.of("act", "WITHDRAWN", "note", "本年度不再适用")).orRefused();
        assertThat(waiting(clerk, exit)).isFalse();
        assertThat(Json.stream(clerk.get(path + "/marks").path("items"))
                        .map(said -> said.path("act").asText()))
                .containsExactly("WITHDRAWN", "UNDONE", "DONE");
    }

    private static Answer mark(Official official, String path, int version, JsonNode body) {
        return official.tryPostOn(version, path + "/marks", body);
    }

    private JsonNode deadline(String title) {
        return clerk.list("/plan-deadlines?year=2017&status=OPEN").stream()
                .filter(item -> item.path("title").asText().equals(title)
                        && item.path("document").asText().contains("50号"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean waiting(Official official, JsonNode deadline) {
        return official.list("/todo?mine=true&kind=PLAN_DEADLINE").stream()
                .anyMatch(item -> item.path("subjectId").equals(deadline.path("id")));
    }

    @Test
    void a_new_figure_of_a_parameter_holds_from_its_day_and_what_does_not_fit_is_named() {
        LocalDate day = LocalDate.of(2031, 1, 1).plusDays(new Random().nextInt(300));
        ObjectNode terms = Json.of(
                "name", "FACTOR_WEIGHT",
                "regionCode", "520000",
                "effectiveFrom", day.toString(),
                "effectiveTo", day.plusDays(30).toString(),
                "unit", "占比",
                "document", "黔样例〔2031〕1号",
                "article", "第三条",
                "toConfirm", true,
                "items",
                        List.of(
                                Json.of("item", "capacity", "value", "0.6"),
                                Json.of("item", "workers", "value", "0.4")));
        assertThat(reviewer.tryPost("/parameters", terms).status()).isEqualTo(403);
        assertThat(admin.post("/parameters", terms).path("items")).hasSize(2);
        assertThat(pointers(terms)).containsExactly("/effectiveFrom");
        assertThat(pointers(terms.deepCopy()
                        .put("unit", "倍")
                        .put("effectiveFrom", day.plusDays(30).toString())))
                .containsExactly("/unit", "/effectiveFrom");
        assertThat(pointers(terms.deepCopy().put("document", " "))).contains("/document");

        String asked = "/parameters?name=FACTOR_WEIGHT&regionCode=520100&on=";
        assertThat(reviewer.list(asked + day))
                .hasSize(2)
                .allMatch(row -> row.path("toConfirm").asBoolean());
        assertThat(reviewer.list(asked + day.plusDays(31)))
                .hasSize(3)
                .allMatch(row -> row.path("regionCode").asText().equals("000000"));
        assertThat(reviewer.list("/parameters?name=FACTOR_WEIGHT&regionCode=520000"))
                .hasSizeGreaterThan(5);
    }

    private List<String> pointers(ObjectNode terms) {
        return admin.tryPost("/parameters", terms).json().path("errors").findValuesAsText("pointer");
    }
}
